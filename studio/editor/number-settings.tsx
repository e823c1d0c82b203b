import type { StudioQuestion } from "../../src/protocol/studio.ts";
import { textOf } from "../view/format.ts";
import { words } from "../words/words.ts";
import type { Editor } from "./editor.ts";

interface Props {
  readonly editor: Editor;
  readonly question: StudioQuestion;
  readonly path: readonly string[];
}

/** Which number the answer limits, and whether it excludes or only orders. */
export function NumberSettings({ editor, question, path }: Props) {
  const isBudget = question.kind === "budget";
  const numbers = editor.attributes.value.filter(({ kind }) => kind === "number");
  const chosen = question.attribute ?? (isBudget ? "price" : "");
  const strength = question.effect ?? (isBudget ? "must" : "wish");
  const { limits, must, wish } = words();
  return (
    <label class="inline-field">
      <span class="label">{limits}</span>
      <select
        class="input"
        value={chosen}
        onChange={({ currentTarget }) =>
          editor.change({ op: "set", path: [...path, "attribute"], value: currentTarget.value })
        }
      >
        {chosen === "" && <option value="">—</option>}
        {numbers.map(({ id, label }) => (
          <option key={id} value={id}>
            {textOf(label, id)}
          </option>
        ))}
      </select>
      <select
        class="input"
        aria-label={`${must}, ${wish}`}
        value={strength}
        onChange={({ currentTarget }) =>
          editor.change({ op: "set", path: [...path, "effect"], value: currentTarget.value })
        }
      >
        <option value="must">{must}</option>
        <option value="wish">{wish}</option>
      </select>
    </label>
  );
}
