import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConversationId } from "../../../src/advisor/ports.ts";
import type { Request } from "../../../src/advisor/interpret.ts";
import type { WordingEvidence } from "../../../src/advisor/grounding/wording-evidence.ts";
import { createReader } from "../../../src/reading/reader.ts";
import { lieKinds, lieOf } from "../../fixtures/lies.ts";
import { learnOutdoorShop, shippedFlows } from "../../fixtures/outdoor-shop.ts";
import { createRandom, type Random } from "../../fixtures/random.ts";
import { startScriptedModel, type ScriptedModel } from "../../fixtures/scripted-model.ts";
import { tellTurns } from "../../advisor/grounding/told-turn.ts";
import { openAt } from "./opened.ts";

const repliesMin = 1_000;

let scripted: ScriptedModel;
beforeAll(async () => {
  scripted = await startScriptedModel();
});
afterAll(async () => {
  await scripted.close();
});

interface Told {
  readonly evidence: WordingEvidence;
  readonly lie: string;
}

/** Lies of every kind about turns of every shipped flow, in both languages. */
function tellLies(random: Random): readonly Told[] {
  const told = ["en", "de"].flatMap((locale) =>
    shippedFlows.flatMap((id) => {
      const knowledge = learnOutdoorShop(id);
      const advice = { knowledge, reader: createReader(knowledge.flow) };
      const asked = knowledge.flow.questions.filter(({ options }) => options.length > 0);
      return Array.from({ length: 6 }, () => {
        const answers = Array.from({ length: 3 }, (): Request => {
          const question = random.pick(asked);
          const option = random.pick(question.options).id;
          return { type: "answer", question: question.id, options: [option] };
        });
        return tellTurns(advice, locale, [...answers, { type: "show-products" }]);
      }).flat();
    }),
  );
  return told.flatMap(({ evidence }) =>
    lieKinds().flatMap((kind) => {
      const lie = lieOf(kind, evidence, random);
      return lie === undefined ? [] : [{ evidence, lie }];
    }),
  );
}

test("of a thousand lies over HTTP the shopper hears none", { timeout: 120_000 }, async () => {
  const lies = tellLies(createRandom(20_261_122));
  expect(lies.length).toBeGreaterThanOrEqual(repliesMin);
  const { voice, reasons } = await openAt(scripted.baseUrl);
  const heard: string[] = [];

  async function hear({ evidence, lie }: Told, at: number): Promise<void> {
    const turn = { conversation: `c${at}` as ConversationId, turn: "t", evidence: () => evidence };
    const speech = { template: evidence.template, locale: evidence.locale, turn };
    let text = "";
    for await (const piece of voice.speak(speech, new AbortController().signal)) text += piece;
    if (text !== evidence.template) heard.push(`${text} (${lie})`);
  }
  for (const [at, told] of lies.entries()) {
    scripted.play((_, answer) => answer.stream([told.lie]));
    await hear(told, at);
  }
  expect(heard).toEqual([]);
  expect(reasons()).toHaveLength(lies.length);
  expect(new Set(reasons())).toEqual(new Set(["ungrounded"]));
});
