import type { Knowledge } from "../recommendation/knowledge.ts";
import { answerTo, type Shopper } from "../simulation/shopper.ts";
import { begin, take, type Talk } from "../simulation/talk.ts";

/** How one simulated shopper fared with the advisor as it is: it asks, shows and stops by itself. */
export interface Walk {
  readonly asked: readonly AskedQuestion[];
  /** Their product was among the three shown last. */
  readonly found: boolean;
  /** Places of all products that were shown at any time. */
  readonly shown: ReadonlySet<number>;
  /** At some point there was neither a product to look at nor a question to answer. */
  readonly deadEnd: boolean;
  readonly questionsBeforeProducts: number;
}

export interface AskedQuestion {
  readonly question: string;
  /** None when they were not sure. */
  readonly options: readonly string[];
}

/** More than any flow asks; it ends what would not end by itself. */
const turnsMax = 30;

export function walk(knowledge: Knowledge, shopper: Shopper): Walk {
  const asked: AskedQuestion[] = [];
  const shown = new Set<number>();
  let last: readonly number[] = [];
  let talk = begin(knowledge);
  let deadEnd = false;
  let before: number | undefined;
  for (let turn = 0; turn < turnsMax; turn += 1) {
    if (talk.shown !== undefined) {
      last = placesIn(knowledge, talk);
      for (const place of last) shown.add(place);
      before ??= asked.length;
    }
    deadEnd ||= isDeadEnd(talk);
    const question = talk.asked?.question;
    if (question === undefined) break;
    const options = question.options.map(({ id }) => id);
    const answer = answerTo(knowledge, shopper, { id: question.id, options });
    asked.push({
      question: question.id,
      options: answer.type === "options" ? answer.options : [],
    });
    talk = take(knowledge, talk, { type: "answer", question: question.id, answer });
  }
  return {
    asked,
    found: last.includes(shopper.place),
    shown,
    deadEnd,
    questionsBeforeProducts: before ?? asked.length,
  };
}

function placesIn({ catalog }: Knowledge, { shown }: Talk): readonly number[] {
  return (shown?.products ?? []).flatMap(({ id }) => catalog.placeOf.get(id) ?? []);
}

function isDeadEnd({ state, shown, asked }: Talk): boolean {
  if (asked !== undefined) return false;
  return state.phase === "asking" || (shown !== undefined && shown.products.length === 0);
}
