import type { ConversationEvent, RecordedEvent } from "../conversation/event.ts";
import type { Answer } from "../flow/answer.ts";

/** A turn as a flow's test writes it. */
export type TestTurn = Readonly<Record<string, unknown>>;

/**
 * A conversation as a test of its flow: what was said and tapped, and what came of it. The flow must
 * go on to ask the same and show as many products.
 *
 * @returns The turns, or none when nothing was said yet.
 */
export function toTestTurns(events: readonly RecordedEvent[]): readonly TestTurn[] {
  const turns: TestTurn[] = [];
  let shown: readonly string[] = [];
  let said: TestTurn | undefined;
  let after: ConversationEvent[] = [];
  const finish = (): void => {
    if (said !== undefined) turns.push({ ...said, ...expectationsOf(after) });
    after = [];
  };
  for (const { event } of events) {
    const turn = turnOf(event, shown);
    if (turn !== undefined) {
      finish();
      said = turn;
    }
    if (event.type === "products-recommended") shown = event.products.map(({ id }) => id);
    after.push(event);
  }
  finish();
  return turns;
}

/** What the shopper did; undefined for everything that follows from it. */
function turnOf(event: ConversationEvent, shown: readonly string[]): TestTurn | undefined {
  switch (event.type) {
    case "shopper-said":
      return { say: event.text };
    case "question-answered": {
      const { question, answer, revised } = event;
      if (answer.type === "unsure") return { skip: question };
      const value = valueOf(answer);
      return value === undefined
        ? { say: event.text }
        : { [revised ? "revise" : "answer"]: { [question]: value } };
    }
    case "need-retracted":
      return { retract: event.need };
    case "recommendation-critiqued": {
      const position = shown.indexOf(event.product) + 1;
      return position > 0 && position <= 3 && /^\w+:(lower|higher)$/.test(event.critique)
        ? { critique: `${position} ${event.critique}` }
        : { say: event.text };
    }
    case "conversation-restarted":
      return { restart: true };
    default:
      return undefined;
  }
}

function valueOf(answer: Answer): unknown {
  switch (answer.type) {
    case "options":
      return [...answer.options];
    case "amount":
      return answer.min === undefined && answer.max !== undefined
        ? answer.max
        : {
            ...(answer.min === undefined ? {} : { min: answer.min }),
            ...(answer.max === undefined ? {} : { max: answer.max }),
          };
    case "place":
    case "unsure":
      return undefined;
  }
}

function expectationsOf(after: readonly ConversationEvent[]): TestTurn {
  const asked = after.findLast((event) => event.type === "question-asked");
  const shown = after.findLast((event) => event.type === "products-recommended");
  const isLost = after.some(({ type }) => type === "message-misunderstood");
  return {
    ...(isLost ? { misunderstood: true } : {}),
    asks: asked?.question.id ?? "nothing",
    ...(shown === undefined ? {} : { products: shown.products.length }),
  };
}
