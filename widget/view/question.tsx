import { h, type Child } from "../dom/h.ts";
import type { QuestionEntry } from "../transcript/entry.ts";
import { down, Icon } from "./icon.tsx";
import { Options, type Given } from "./options.tsx";
import type { View } from "./view.ts";

/** A question that waits for its answer. */
export function OpenQuestion({
  view,
  entry: { question },
}: {
  readonly view: View;
  readonly entry: QuestionEntry;
}): Child {
  const { id, text, why } = question;
  return (
    <section class="question" part="question" data-question={id}>
      <h3 id="question" tabindex={-1}>
        {text}
      </h3>
      {why && (
        <details class="why">
          <summary class="quiet">
            {view.model.texts.why}
            <Icon path={down} name="down" />
          </summary>
          <p>{why}</p>
        </details>
      )}
      <Options
        view={view}
        question={question}
        labelledBy="question"
        chosen={[]}
        give={(given) => giveAnswer(view, "answer", id, given)}
      />
    </section>
  );
}

export function giveAnswer(
  { controller }: View,
  type: "answer" | "revise",
  question: string,
  { text, ...given }: Given,
): void {
  if ("unsure" in given) controller.send({ type: "skip", question }, text);
  else controller.send({ type, question, ...given }, text);
}
