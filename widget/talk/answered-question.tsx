import { h, type Child } from "../dom/h.ts";
import type { QuestionEntry } from "../transcript/entry.ts";
import { Icon } from "../view/icon.tsx";
import { Options } from "../view/options.tsx";
import { giveAnswer } from "../view/question.tsx";
import type { View } from "../view/view.ts";
import { pencil } from "./icons.ts";

/** A question and its answer in two lines; the pencil opens the choices again, in place. */
export function AnsweredQuestion({
  view,
  entry: { seq, question, answer },
  pending,
}: {
  readonly view: View;
  readonly entry: QuestionEntry;
  /** An answer that is on its way. */
  readonly pending: string | undefined;
}): Child {
  const { texts } = view.model;
  const label = `asked-${seq}`;
  const text = pending ?? answer?.text ?? "";
  const isGone = answer?.gone === true;
  const isOver = isGone || answer?.typed;
  return (
    <div class="answered">
      <p class="asked" id={label}>
        {question.text}
      </p>
      {text !== "" && (
        // Made anew with every other answer, so that it is closed again.
        <details class="change" key={text}>
          <summary class="said" part="said">
            <span class="hidden">{texts.youSaid} </span>
            {isOver ? <s dir="auto">{text}</s> : <span dir="auto">{text}</span>}
            <span class="hidden">. {texts.change}</span>
            <Icon path={pencil} />
          </summary>
          <div class="editing">
            <Options
              view={view}
              question={question}
              labelledBy={label}
              chosen={answer?.options ?? []}
              give={(given) => giveAnswer(view, isGone ? "answer" : "revise", question.id, given)}
            />
          </div>
        </details>
      )}
    </div>
  );
}
