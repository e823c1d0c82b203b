import { useState } from "preact/hooks";
import type { StudioDocument, StudioFlow } from "../../src/protocol/studio.ts";
import { mayWrite } from "../frame/session.ts";
import { formatNumber } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { words } from "../words/words.ts";
import { ContactFields } from "./contact-fields.tsx";
import { effectsOf, effectWords } from "./condition-words.ts";
import type { Editor } from "./editor.ts";
import { EffectPicker } from "./effect-picker.tsx";
import { localesOf } from "./flow-texts.ts";
import { TextsGrid } from "./texts-grid.tsx";

interface Props {
  readonly editor: Editor;
  readonly flow: StudioFlow;
}

/** What the flow is called, greets with, is about, and how it asks. */
export function FlowSettings({ editor, flow }: Props) {
  const document = flow.document ?? {};
  const { titleOfFlow, greeting, example } = words();
  return (
    <fieldset class="card flow-settings" disabled={!mayWrite()}>
      <TextsGrid
        editor={editor}
        locales={localesOf(document)}
        path={[]}
        rows={[
          { key: "title", label: titleOfFlow, texts: document.title, isStrong: true },
          { key: "greeting", label: greeting, texts: document.greeting, isOptional: true },
          {
            key: "example",
            label: example,
            texts: document.example,
            placeholder: ({ examplePlaceholder }) => examplePlaceholder,
            isOptional: true,
          },
        ]}
      />
      <Scope editor={editor} flow={flow} document={document} />
      <Asking editor={editor} document={document} />
      <ContactFields editor={editor} document={document} />
      {mayWrite() && <AddLanguage editor={editor} document={document} />}
    </fieldset>
  );
}

function Scope({ editor, flow, document }: Props & { readonly document: StudioDocument }) {
  const [isPicking, setPicking] = useState(false);
  const effects = effectsOf(document.scope);
  const { scope, scopeAll, scopeText, complexEffect, add, removeEffect } = words();
  const products = formatNumber(flow.counts?.products ?? 0);
  return (
    <div class="scope">
      <span class="label">{scope}</span>
      <div class="effects">
        {effects === undefined && <span class="effect must">{complexEffect}</span>}
        {effects?.map((effect) => {
          const text = effectWords(effect, editor.attributes.value);
          return (
            <span class="effect must" key={effect.attribute}>
              <span class="effect-open">{text}</span>
              <button
                type="button"
                class="effect-remove"
                aria-label={removeEffect(text)}
                onClick={() =>
                  editor.change({
                    op: "remove",
                    path: effects.length === 1 ? ["scope"] : ["scope", effect.attribute],
                  })
                }
              >
                <Icon name="close" little />
              </button>
            </span>
          );
        })}
        <button type="button" class="add-effect" onClick={() => setPicking(true)}>
          <Icon name="plus" little />
          {add}
        </button>
        {flow.counts && (
          <span class="small muted">
            {effects?.length === 0 ? scopeAll(products) : scopeText(products)}
          </span>
        )}
      </div>
      {isPicking && (
        <EffectPicker
          editor={editor}
          isScope
          onClose={() => setPicking(false)}
          onPick={({ attribute, test }) => {
            setPicking(false);
            editor.change({ op: "set", path: ["scope", attribute], value: test });
          }}
        />
      )}
    </div>
  );
}

interface PartProps {
  readonly editor: Editor;
  readonly document: StudioDocument;
}

function Asking({ editor, document }: PartProps) {
  const { order, orderAdaptive, orderAuthored, showAfter, maxQuestions } = words();
  const {
    next = "adaptive",
    show_after: after = 2,
    max_questions: most = 5,
  } = document.engine ?? {};
  const set = (key: string, value: string | number): void =>
    editor.change({ op: "set", path: ["engine", key], value });
  return (
    <div class="question-settings">
      <label class="inline-field">
        <span class="label">{order}</span>
        <select
          class="input"
          value={next}
          onChange={({ currentTarget }) => set("next", currentTarget.value)}
        >
          <option value="adaptive">{orderAdaptive}</option>
          <option value="authored">{orderAuthored}</option>
        </select>
      </label>
      <NumberChoice
        label={showAfter}
        value={after}
        most={8}
        text={words().answersCount}
        onChange={(value) => set("show_after", value)}
      />
      <NumberChoice
        label={maxQuestions}
        value={most}
        most={12}
        text={words().questions}
        onChange={(value) => set("max_questions", value)}
      />
    </div>
  );
}

function NumberChoice(props: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly text: (count: number) => string;
  readonly onChange: (value: number) => void;
}) {
  const { label, value, most, text, onChange } = props;
  return (
    <label class="inline-field">
      <span class="label">{label}</span>
      <select
        class="input"
        value={value}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        {Array.from({ length: most }, (_, at) => at + 1).map((count) => (
          <option key={count} value={count}>
            {text(count)}
          </option>
        ))}
      </select>
    </label>
  );
}

function AddLanguage({ editor, document }: PartProps) {
  const [tag, setTag] = useState("");
  const isTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);
  const [first] = Object.values(document.title ?? {});
  const { addLanguage, addLanguageHint, add } = words();
  return (
    <form
      class="inline-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTag || first === undefined) return;
        editor.change({ op: "set", path: ["title", tag], value: first });
        setTag("");
      }}
    >
      <label class="label" for="new-language">
        {addLanguage}
      </label>
      <input
        id="new-language"
        class="input short"
        value={tag}
        placeholder="fr"
        aria-describedby="new-language-hint"
        onInput={({ currentTarget }) => setTag(currentTarget.value.trim())}
      />
      <button type="submit" class="button" disabled={!isTag}>
        {add}
      </button>
      <span id="new-language-hint" class="hint">
        {addLanguageHint}
      </span>
    </form>
  );
}
