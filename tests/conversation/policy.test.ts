import fc from "fast-check";
import { expect, it } from "vitest";
import { start } from "../../src/conversation/decide.ts";
import { followUp, remainingOf, standingOf } from "../../src/conversation/policy.ts";
import { replay } from "../../src/conversation/replay.ts";
import type { OngoingConversation } from "../../src/conversation/state.ts";
import type { Answer } from "../../src/flow/answer.ts";
import type { OptionId, QuestionId } from "../../src/flow/flow.ts";
import type { ProductId } from "../../src/catalog/product.ts";
import { begin, take } from "../../src/simulation/talk.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();
const begun = replay(
  start(knowledge, { locale: "en" }).map((event, at) => ({ seq: at + 1, at: 0, event })),
);
if (begun.phase === "new") throw new Error("a conversation begins with its first event");

const answer = knowledge.flow.questions.flatMap(({ id, options }) =>
  [...options.map((option) => option.id), "unsure"].map((option): readonly [QuestionId, Answer] => [
    id,
    option === "unsure" ? { type: "unsure" } : { type: "options", options: [option as OptionId] },
  ]),
);
const products = fc.subarray(
  knowledge.catalog.products.slice(0, 3).map(({ id }) => id),
  { maxLength: 2 },
);

/** Where conversations may stand, so few that they are often the same. */
const state = fc
  .record({
    phase: fc.constantFrom("asking" as const, "recommending" as const),
    locale: fc.constantFrom("en", "de"),
    answers: fc.uniqueArray(fc.constantFrom(...answer), { selector: ([id]) => id, maxLength: 2 }),
    like: fc.constantFrom<(ProductId | undefined)[]>(undefined, knowledge.catalog.products[0]?.id),
    compared: products,
    passed: products,
    isAsked: fc.boolean(),
  })
  .map(({ like, isAsked, answers, ...rest }): OngoingConversation => {
    const asked = new Set(isAsked ? knowledge.flow.questions.map(({ id }) => id) : []);
    const found = { ...begun, ...rest, asked, answers: new Map(answers) };
    return like === undefined ? found : { ...found, like };
  });

it("answers what was answered before as if it never had", () => {
  fc.assert(
    fc.property(
      state,
      fc.constantFrom({}, { products: true }, { products: false }),
      (at, wants) => {
        // Nothing is remembered of another shop, however like this one it is.
        expect(followUp(knowledge, at, wants)).toEqual(followUp({ ...knowledge }, at, wants));
      },
    ),
    { seed: 9, numRuns: 400 },
  );
});

it("counts what is left as a whole standing does", () => {
  fc.assert(
    fc.property(state, (at) => {
      expect(remainingOf(knowledge, at)).toBe(standingOf(knowledge, at).remaining);
    }),
    { seed: 10, numRuns: 100 },
  );
});

it("always shows something or asks something, however the flow limits itself", () => {
  const { questions } = knowledge.flow;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 6 }),
      fc.boolean(),
      (showAfter, questionsMax, isUnsure) => {
        const engine = { ...knowledge.flow.engine, showAfter, questionsMax };
        const limited = { ...knowledge, flow: { ...knowledge.flow, engine } };
        let talk = begin(limited);
        for (let turn = 0; talk.asked !== undefined; turn += 1) {
          expect(turn).toBeLessThanOrEqual(questions.length);
          const { id, options } = talk.asked.question;
          const [first] = options;
          const answer: Answer =
            isUnsure || first === undefined
              ? { type: "unsure" }
              : { type: "options", options: [first.id] };
          talk = take(limited, talk, { type: "answer", question: id, answer });
        }
        expect(talk.shown?.products.length).toBeGreaterThan(0);
      },
    ),
    { seed: 9, numRuns: 60 },
  );
});
