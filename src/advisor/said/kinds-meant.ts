import { testsOf, type Condition } from "../../catalog/condition.ts";
import { needsOf } from "../../conversation/policy.ts";
import type { OngoingConversation } from "../../conversation/state.ts";
import { optionOf, questionOf } from "../../flow/flow.ts";
import type { Reading } from "../../reading/reader.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";

/** The kinds of products that were asked for, now or before. */
export function kindsMeant(
  knowledge: Knowledge,
  state: OngoingConversation,
  reading: Reading,
): ReadonlySet<string> {
  const now = kindsNamed(knowledge, reading);
  return now.size > 0 ? now : kindsBefore(knowledge, state);
}

/** Those a message asks for. */
export function kindsNamed(knowledge: Knowledge, { answers }: Reading): ReadonlySet<string> {
  const named = answers.flatMap(({ question: id, answer }) => {
    const question = questionOf(knowledge.flow, id);
    return question === undefined || answer.type !== "options"
      ? []
      : answer.options.flatMap((option) => optionOf(question, option) ?? []);
  });
  return kindsIn(named);
}

export function kindsBefore(knowledge: Knowledge, state: OngoingConversation): ReadonlySet<string> {
  return kindsIn(needsOf(knowledge, state));
}

function kindsIn(
  parts: readonly { readonly must?: Condition; readonly wish?: Condition }[],
): ReadonlySet<string> {
  const conditions = parts.flatMap(({ must, wish }) => [
    ...(must === undefined ? [] : [must]),
    ...(wish === undefined ? [] : [wish]),
  ]);
  return new Set(
    conditions
      .flatMap(testsOf)
      .flatMap(({ attribute, test }) =>
        attribute === "kind" && test.type === "any-of" ? test.values.map(String) : [],
      ),
  );
}
