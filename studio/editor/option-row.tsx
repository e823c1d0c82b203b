import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { StudioFlow, StudioOption, StudioPath } from "../../src/protocol/studio.ts";
import { pictures } from "../../widget/view/pictures.ts";
import { mayWrite } from "../frame/session.ts";
import { freshId, languageName } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { Menu } from "../view/menu.tsx";
import { opensAbove } from "../view/opens-above.ts";
import { MoveHandle, moveItems } from "../view/sortable.tsx";
import { TextField } from "../view/text-field.tsx";
import { words } from "../words/words.ts";
import { CountMeter } from "./count-meter.tsx";
import type { Editor } from "./editor.ts";
import { EffectList } from "./effect-list.tsx";
import { optionName } from "./flow-texts.ts";
import { IssueList } from "./issue-list.tsx";
import { OptionDetails } from "./option-details.tsx";
import { countsOf, issuesAt } from "./option-facts.ts";
import { setText } from "./texts-grid.tsx";

interface Props {
  readonly editor: Editor;
  readonly flow: StudioFlow;
  readonly question: string;
  readonly kind: string;
  readonly option: StudioOption;
  /** Just added: its words are written next. */
  readonly isNew: boolean;
  readonly siblings: readonly string[];
  readonly locales: readonly string[];
  /** Where it stands, as numbers: that is how issues name it. */
  readonly place: readonly (string | number)[];
  readonly chosen: number | undefined;
  readonly onMove: (id: string, before: string | undefined) => void;
}

/** One answer: its picture, its label per language, what it does and what that costs. */
export function OptionRow(props: Props) {
  const { editor, flow, question, kind, option, isNew, siblings, locales, place } = props;
  const { chosen, onMove } = props;
  // Who only reads cannot open it.
  const [isOpen, setOpen] = useState(!mayWrite());
  const path: StudioPath = ["questions", question, "options", option.id];
  const name = optionName(option);
  const hasOwnLabel = kind !== "yes-no" || (option.id !== "yes" && option.id !== "no");
  const issues = issuesAt(flow.issues, place);
  return (
    <li class="option" data-id={option.id}>
      <MoveHandle id={option.id} name={name} ids={siblings} onMove={onMove} />
      <PictureMenu editor={editor} path={path} option={option} name={name} />
      <div class="option-main">
        <div class={`option-labels columns-${Math.min(locales.length, 3)}`}>
          {hasOwnLabel || option.label ? (
            locales.map((locale, at) => (
              <TextField
                key={locale}
                isNew={isNew && at === 0}
                value={option.label?.[locale] ?? ""}
                label={`${words().label}, ${languageName(locale)}`}
                lang={locale}
                isInvalid={!option.label?.[locale]}
                class="in-place strong"
                onChange={(text) =>
                  setText(editor, [...path, "label"], {
                    texts: option.label,
                    locale,
                    text,
                    isOptional: false,
                  })
                }
              />
            ))
          ) : (
            <span class="plain-label">{name}</span>
          )}
        </div>
        <EffectList editor={editor} path={path} name={name} must={option.must} wish={option.wish} />
        <IssueList issues={issues} />
      </div>
      <CountMeter
        counts={countsOf(flow, question, option.id)}
        products={flow.counts?.products ?? 0}
        chosen={chosen}
      />
      <div class="option-acts">
        <button
          type="button"
          class="icon-button"
          aria-expanded={isOpen}
          aria-label={`${words().details}: ${name}`}
          title={words().details}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? "up" : "down"} />
        </button>
        <Menu
          label={`${words().more}: ${name}`}
          groups={[
            moveItems({ id: option.id, name, ids: siblings, onMove }),
            [
              {
                label: words().duplicate,
                icon: "copy",
                act: () =>
                  editor.change({ op: "duplicate", path, id: freshId(option.id, siblings) }),
              },
            ],
            [
              {
                label: words().delete,
                icon: "bin",
                isDanger: true,
                isDisabled: siblings.length === 1,
                act: () => editor.change({ op: "remove", path }),
              },
            ],
          ]}
        >
          <Icon name="more" />
        </Menu>
      </div>
      {isOpen && (
        <OptionDetails editor={editor} path={path} kind={kind} option={option} locales={locales} />
      )}
    </li>
  );
}

interface PictureProps {
  readonly editor: Editor;
  readonly path: StudioPath;
  readonly option: StudioOption;
  readonly name: string;
}

/** The widget's own pictures to choose from. */
function PictureMenu({ editor, path, option, name }: PictureProps) {
  const [isOpen, setOpen] = useState(false);
  const [isAbove, setAbove] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const list = root.current?.querySelector(".pictures");
    setAbove(Boolean(isOpen && list && root.current && opensAbove(root.current, list)));
    if (!isOpen) return undefined;
    const away = ({ target }: Event): void => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [isOpen]);
  const chosen = option.picture;
  const { picture, noPicture } = words();

  function choose(next: string | undefined): void {
    setOpen(false);
    editor.change(
      next === undefined
        ? { op: "remove", path: [...path, "picture"] }
        : { op: "set", path: [...path, "picture"], value: next },
    );
  }

  return (
    <div
      class="picture-menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(false);
      }}
    >
      <button
        type="button"
        class={chosen === undefined ? "picture-button empty-picture" : "picture-button"}
        aria-expanded={isOpen}
        aria-label={`${picture}: ${name}`}
        title={picture}
        onClick={() => setOpen(!isOpen)}
      >
        {chosen === undefined ? <Icon name="picture" little /> : <Picture name={chosen} />}
      </button>
      {isOpen && (
        <div class={isAbove ? "pictures above" : "pictures"} role="group" aria-label={picture}>
          {Object.keys(pictures).map((one) => (
            <button
              key={one}
              type="button"
              aria-label={one}
              title={one}
              aria-pressed={one === chosen}
              onClick={() => choose(one)}
            >
              <Picture name={one} />
            </button>
          ))}
          <button type="button" class="no-picture" onClick={() => choose(undefined)}>
            {noPicture}
          </button>
        </div>
      )}
    </div>
  );
}

function Picture({ name }: { readonly name: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={pictures[name] ?? ""} />
    </svg>
  );
}
