import type { StudioOption, StudioPath } from "../../src/protocol/studio.ts";
import { languageName } from "../view/format.ts";
import { TextField } from "../view/text-field.tsx";
import { language, words, wordsIn } from "../words/words.ts";
import type { Editor } from "./editor.ts";
import { TextsGrid } from "./texts-grid.tsx";

interface Props {
  readonly editor: Editor;
  readonly path: StudioPath;
  readonly kind: string;
  readonly option: StudioOption;
  readonly locales: readonly string[];
}

/** The words shoppers use for an answer, and the reason it gives on a card. */
export function OptionDetails({ editor, path, kind, option, locales }: Props) {
  const { says, because, weight, weightHint } = words();
  return (
    <div class="option-details">
      <div class={`texts columns-${Math.min(locales.length, 3)}`}>
        <div class="texts-row">
          <div class="label">{says}</div>
          <div class="texts-cells">
            {locales.map((locale) => (
              <div class="text-cell" key={locale}>
                <span class="tag" aria-hidden="true">
                  {locale}
                </span>
                <TextField
                  value={(option.says?.[locale] ?? []).join(", ")}
                  label={`${says}, ${languageName(locale)}`}
                  lang={locale}
                  placeholder={wordsIn(locale).saysHint}
                  onChange={(text) => setWords(editor, path, { option, locale, text })}
                />
              </div>
            ))}
          </div>
        </div>
      </div>
      <TextsGrid
        editor={editor}
        locales={locales}
        path={path}
        rows={[
          {
            key: "because",
            label: because,
            texts: option.because,
            placeholder: (words) => words.becauseHint,
            isOptional: true,
          },
        ]}
      />
      {kind === "month" && <Months editor={editor} path={path} months={option.months ?? []} />}
      {option.wish && (
        <label class="inline-field">
          <span class="label">{weight}</span>
          <input
            type="number"
            class="input short"
            min={0.1}
            max={5}
            step={0.1}
            value={option.weight ?? 1}
            onChange={({ currentTarget }) => {
              const value = currentTarget.valueAsNumber;
              if (!currentTarget.validity.valid || Number.isNaN(value)) return;
              editor.change(
                value === 1
                  ? { op: "remove", path: [...path, "weight"] }
                  : { op: "set", path: [...path, "weight"], value },
              );
            }}
          />
          <span class="hint">{weightHint}</span>
        </label>
      )}
    </div>
  );
}

interface NewWords {
  readonly option: StudioOption;
  readonly locale: string;
  readonly text: string;
}

async function setWords(
  editor: Editor,
  path: StudioPath,
  { option, locale, text }: NewWords,
): Promise<void> {
  const list = text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  if (list.length > 0) {
    editor.change({ op: "set", path: [...path, "says", locale], value: list });
  } else if (option.says?.[locale] !== undefined) {
    const isLast = Object.keys(option.says).every((one) => one === locale);
    editor.change({ op: "remove", path: [...path, "says", ...(isLast ? [] : [locale])] });
  }
  await editor.settled();
}

interface MonthsProps {
  readonly editor: Editor;
  readonly path: StudioPath;
  readonly months: readonly number[];
}

function Months({ editor, path, months }: MonthsProps) {
  const names = new Intl.DateTimeFormat(language.value, { month: "short", timeZone: "UTC" });
  return (
    <div class="months" role="group" aria-label={words().months}>
      {Array.from({ length: 12 }, (_, at) => at + 1).map((month) => {
        const isChosen = months.includes(month);
        return (
          <button
            key={month}
            type="button"
            class="step"
            aria-pressed={isChosen}
            onClick={() => {
              const next = isChosen
                ? months.filter((one) => one !== month)
                : [...months, month].sort((a, b) => a - b);
              if (next.length > 0) {
                editor.change({ op: "set", path: [...path, "months"], value: next });
              }
            }}
          >
            {names.format(Date.UTC(2024, month - 1, 1))}
          </button>
        );
      })}
    </div>
  );
}
