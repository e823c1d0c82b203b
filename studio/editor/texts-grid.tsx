import type { StudioPath, StudioTexts } from "../../src/protocol/studio.ts";
import type { Words } from "../words/en.ts";
import { wordsIn } from "../words/words.ts";
import { languageName } from "../view/format.ts";
import { TextField } from "../view/text-field.tsx";
import type { Editor } from "./editor.ts";

interface Row {
  readonly key: string;
  readonly label: string;
  readonly texts: StudioTexts | undefined;
  /** In the language of the text. */
  readonly placeholder?: (words: Words) => string;
  /** A text nobody needs: emptied, it is taken out of the document. */
  readonly isOptional?: boolean;
  readonly isStrong?: boolean;
  /** Just added: it is written next. */
  readonly isNew?: boolean;
}

interface Props {
  readonly editor: Editor;
  readonly locales: readonly string[];
  readonly path: StudioPath;
  readonly rows: readonly Row[];
}

/** Texts, language beside language. */
export function TextsGrid({ editor, locales, path, rows }: Props) {
  return (
    <div class={`texts columns-${Math.min(locales.length, 3)}`}>
      {rows.map((row) => (
        <div class="texts-row" key={row.key}>
          <div class="label">{row.label}</div>
          <div class="texts-cells">
            {locales.map((locale, at) => (
              <LocalText
                key={locale}
                editor={editor}
                path={path}
                row={at === 0 ? row : { ...row, isNew: false }}
                locale={locale}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

interface LocalTextProps {
  readonly editor: Editor;
  readonly path: StudioPath;
  readonly row: Row;
  readonly locale: string;
}

function LocalText({ editor, path, row, locale }: LocalTextProps) {
  const {
    key,
    label,
    texts,
    placeholder,
    isOptional = false,
    isStrong = false,
    isNew = false,
  } = row;
  const value = texts?.[locale] ?? "";
  return (
    <div class="text-cell">
      <span class="tag" aria-hidden="true">
        {locale}
      </span>
      <TextField
        value={value}
        lang={locale}
        label={`${label}, ${languageName(locale)}`}
        class={isStrong ? "strong" : ""}
        isInvalid={value === "" && !isOptional}
        isNew={isNew}
        {...(placeholder && { placeholder: placeholder(wordsIn(locale)) })}
        onChange={(text) => setText(editor, [...path, key], { texts, locale, text, isOptional })}
      />
    </div>
  );
}

interface NewText {
  readonly texts: StudioTexts | undefined;
  readonly locale: string;
  readonly text: string;
  readonly isOptional: boolean;
}

/** An empty text is no text; a needed one keeps its last words until there are new ones. */
export async function setText(editor: Editor, path: StudioPath, next: NewText): Promise<void> {
  const { texts, locale, text, isOptional } = next;
  if (text !== "") editor.change({ op: "set", path: [...path, locale], value: text });
  else if (isOptional) {
    const isLast = Object.keys(texts ?? {}).every((one) => one === locale);
    editor.change({ op: "remove", path: isLast ? path : [...path, locale] });
  } else return;
  await editor.settled();
}
