import type { StudioQuestion, StudioQuestionKind } from "../../src/protocol/studio.ts";
import { words } from "../words/words.ts";
import type { Editor } from "./editor.ts";

interface FieldProps {
  readonly editor: Editor;
  readonly question: StudioQuestion;
  readonly path: readonly string[];
}

/** How a question is answered. */
export function KindField({ editor, question, path }: FieldProps) {
  const { kind, kindSingle, kindMulti, kindYesNo, kindMonth, kindPlace, kindRange, kindBudget } =
    words();
  const names: Readonly<Record<StudioQuestionKind, string>> = {
    single: kindSingle,
    multi: kindMulti,
    "yes-no": kindYesNo,
    month: kindMonth,
    place: kindPlace,
    range: kindRange,
    budget: kindBudget,
  };
  return (
    <label class="inline-field">
      <span class="label">{kind}</span>
      <select
        class="input"
        value={question.kind}
        onChange={({ currentTarget }) =>
          editor.change({ op: "set", path: [...path, "kind"], value: currentTarget.value })
        }
      >
        {Object.entries(names).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What it means when several options are ticked. */
export function CombineField({ editor, question, path }: FieldProps) {
  const { combine, combineAll, combineAny } = words();
  return (
    <label class="inline-field">
      <span class="label">{combine}</span>
      <select
        class="input"
        value={question.combine ?? "all"}
        onChange={({ currentTarget }) =>
          editor.change({ op: "set", path: [...path, "combine"], value: currentTarget.value })
        }
      >
        <option value="all">{combineAll}</option>
        <option value="any">{combineAny}</option>
      </select>
    </label>
  );
}
