import { beforeAll, describe, expect, it } from "vitest";
import { checkWording, createWordingCheck } from "../../../src/advisor/grounding.ts";
import type { WordingEvidence } from "../../../src/advisor/grounding/wording-evidence.ts";
import type { Request } from "../../../src/advisor/interpret.ts";
import type { Advice } from "../../../src/advisor/library.ts";
import { createReader } from "../../../src/reading/reader.ts";
import { learnOutdoorShop, shippedFlows } from "../../fixtures/outdoor-shop.ts";
import { createRandom, type Random } from "../../fixtures/random.ts";
import { tellTurns, type ToldTurn } from "./told-turn.ts";

const pathsPerFlow = 8;
const turnsPerPath = 4;

/** Random answers, "not sure" among them, a need taken back, a critique. */
function randomRequests(advice: Advice, random: Random): readonly Request[] {
  const { flow } = advice.knowledge;
  const asked = flow.questions.filter(({ options }) => options.length > 0);
  const answers = Array.from({ length: turnsPerPath }, (): Request => {
    const question = random.pick(asked);
    if (random.chance(0.1)) return { type: "skip", question: question.id };
    const several = question.kind === "multi" && random.chance(0.5) ? 2 : 1;
    const options = Array.from({ length: several }, () => random.pick(question.options).id);
    return { type: "answer", question: question.id, options };
  });
  return [...answers, { type: "show-products" }];
}

function turnsOf(locale: string): readonly ToldTurn[] {
  return shippedFlows.flatMap((id) => {
    const knowledge = learnOutdoorShop(id);
    const advice = { knowledge, reader: createReader(knowledge.flow) };
    const random = createRandom(7);
    return Array.from({ length: pathsPerFlow }, () =>
      tellTurns(advice, locale, randomRequests(advice, random)),
    ).flat();
  });
}

describe.each(["en", "de"])("over the shipped flows in %s", (locale) => {
  let turns: readonly ToldTurn[] = [];
  beforeAll(() => {
    turns = turnsOf(locale);
    expect(turns.length).toBeGreaterThan(60);
  });

  it("every template is grounded in its own evidence", () => {
    const wrong = turns.flatMap(({ evidence }) => {
      const verdict = checkWording(evidence.template, evidence);
      return verdict.grounded ? [] : [`${evidence.template}: ${JSON.stringify(verdict.why)}`];
    });
    expect(wrong).toEqual([]);
  });

  it("no template with another number is", () => {
    const wrong = turns.flatMap(({ evidence }) => {
      const { template } = evidence;
      const digits = [...template.matchAll(/\d+/g)].filter(
        ({ index }) => !inTitle(evidence, index),
      );
      const lies = digits.map(({ index, 0: number }) => {
        const other = String(Number(number) + 7);
        return template.slice(0, index) + other + template.slice(index + number.length);
      });
      return lies.filter((lie) => checkWording(lie, evidence).grounded);
    });
    expect(wrong).toEqual([]);
  });

  it("no template that puts another product first is", () => {
    const wrong = turns.flatMap(({ evidence }) => {
      const [first, second] = evidence.products;
      if (first === undefined || second === undefined) return [];
      if (first.title === second.title || !evidence.template.includes(first.title)) return [];
      const lie = evidence.template.replaceAll(first.title, second.title);
      return checkWording(lie, evidence).grounded ? [lie] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("every statement is grounded at its product, and at no other of which it is not true", () => {
    const missed: string[] = [];
    const swapped: string[] = [];
    for (const { evidence, events } of turns) {
      const check = createWordingCheck(evidence);
      const shown = events.findLast((event) => event.type === "products-recommended");
      for (const card of shown?.products ?? []) {
        const drawbacks = card.drawback === undefined ? [] : [card.drawback];
        for (const { text, field } of [...card.reasons, ...drawbacks]) {
          const said = `${card.title}: ${text}.`;
          if (!check(said).grounded) missed.push(said);
          for (const other of evidence.products) {
            const lie = `${other.title}: ${text}.`;
            const value = other.values[field];
            if (!mayBeSaid({ other, text, field, evidence }) && check(lie).grounded) {
              swapped.push(`${lie} (${JSON.stringify(value)})`);
            }
          }
        }
      }
    }
    expect([...new Set(swapped)]).toEqual([]);
    expect([...new Set(missed)]).toEqual([]);
  });
});

/** Whether a statement made of one product is also true of another, as far as the data tell. */
function mayBeSaid(parts: {
  readonly other: WordingEvidence["products"][number];
  readonly text: string;
  readonly field: string;
  readonly evidence: WordingEvidence;
}): boolean {
  const { other, text, field, evidence } = parts;
  if (other.statements.includes(text)) return true;
  const own = evidence.products.filter(({ statements }) => statements.includes(text));
  const value = JSON.stringify(other.values[field]);
  if (own.some(({ values }) => JSON.stringify(values[field]) === value)) return true;
  const attribute = evidence.attributes.find(({ id }) => id === field);
  const has = other.values[field];
  if (attribute?.kind !== "choices" || !Array.isArray(has)) return false;
  // "Suits day hikes" is true of whatever is made for hiking, among other things.
  return has.some((one) => {
    const { label, reason } = attribute.values[one] ?? {};
    const texts = [label?.[evidence.locale], reason?.[evidence.locale]];
    return texts.some((part) => part !== undefined && text.endsWith(part));
  });
}

function inTitle({ template, products }: WordingEvidence, at: number): boolean {
  return products.some(({ title }) => {
    const start = template.indexOf(title);
    return start >= 0 && at >= start && at < start + title.length;
  });
}
