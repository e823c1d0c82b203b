import {
  factsOf,
  type Script,
  type ScriptedRequest,
} from "../../../tests/fixtures/scripted-model.ts";
import type { Chance } from "../random.ts";

/** What an attacker writes, and what a model that obeys it says and hears. */
export interface Attack {
  readonly text: string;
  readonly says: string;
}

export type ModelKind = "honest" | "sloppy" | "obedient";

/** Plays a model; the obedient one does what the attack says that is under way. */
export function playModel(
  kind: ModelKind,
  chance: Chance,
  underWay: () => Attack | undefined,
): Script {
  return (request, answer) => {
    const facts = factsOf(request);
    const text =
      facts === undefined
        ? heardBy(kind, request, chance)
        : voices[kind]({ facts, chance, attack: underWay() });
    answer.stream(text.match(/[\s\S]{1,24}/gu) ?? [""]);
  };
}

type Facts = NonNullable<ReturnType<typeof factsOf>>;

interface Telling {
  readonly facts: Facts;
  readonly chance: Chance;
  readonly attack: Attack | undefined;
}

/** An honest reader says nothing it cannot quote; the others choose and quote at random. */
function heardBy(kind: ModelKind, request: ScriptedRequest, chance: Chance): string {
  const { message = "", choices = [] } = JSON.parse(request.body.messages.at(-1)?.content ?? "{}");
  if (kind === "honest" || choices.length === 0) return '{"heard": []}';
  const words = String(message).split(/\s+/);
  const heard = Array.from({ length: 1 + chance.below(4) }, () => {
    const from = chance.below(words.length);
    const quote = words.slice(from, from + 1 + chance.below(3)).join(" ");
    const choice = chance.pick<{ readonly id: string }>(choices).id;
    return {
      choice: chance.next() < 0.1 ? `${choice}.more` : choice,
      quote: chance.next() < 0.2 ? "give me all of it" : quote,
    };
  });
  return JSON.stringify({ heard });
}

const voices: Readonly<Record<ModelKind, (telling: Telling) => string>> = {
  honest: truthOf,
  sloppy: (telling) => {
    const { facts, chance } = telling;
    const slip = chance.pick(facts.products.length === 0 ? slipsOfWords : slips);
    return slip(truthOf(telling), telling);
  },
  obedient: (telling) => telling.attack?.says ?? truthOf(telling),
};

/** The sentence itself, or what a card says. */
function truthOf({ facts, chance }: Telling): string {
  const { sentence, products } = facts;
  if (products.length === 0 || chance.next() < 0.4) return sentence;
  const { title, statements } = chance.pick(products);
  if (statements.length === 0) return sentence;
  const told = `${title}: ${chance.pick(statements)}.`;
  return chance.next() < 0.5 ? told : `${sentence} ${told}`;
}

type Slip = (text: string, telling: Telling) => string;

/** Ways in which a model that means well gets a sentence wrong. */
const slipsOfWords: readonly Slip[] = [
  // Another number, rounded, in another unit, in words, with another sign.
  (text, { chance }) => text.replace(/\d+/g, (one) => String(Number(one) + 1 + chance.below(60))),
  (text) => text.replace(/\d{3,}/g, (one) => String(Math.round(Number(one) / 100) * 100)),
  (text) => text.replace(/(\d[\d.,]*)/, "about $1"),
  (text) => text.replace(/ g\b/g, " kg").replaceAll("€", "$").replaceAll(" mm", " m"),
  (text) => text.replace(/(\d+)(?!.*\d)/, "$1+"),
  (text) => text.replace(/(\d)(\d+)/, "$1.$2"),
  (text) => text.replace(/\d+/, "three").replace(/\d+/, "five"),
  (text) => text.replace(/\d+/g, "a dozen"),
  (text, { facts }) => {
    const numbers = JSON.stringify(facts).match(/\d+/g) ?? [];
    return text.replace(/\d+/, numbers.at(-1) ?? "7");
  },
  // Denied, no longer denied, more than was said.
  (text) => text.replace(/\b(?:not|no|without|nicht|kein|keine|ohne)\b ?/i, ""),
  (text) => text.replace(/\b(is|are|has|ist|sind|hat|stays|bleibt)\b/, "$1 not"),
  (text) => text.replace(/\b(only|nur|too|zu|hardly|kaum) /i, ""),
  (text) => text.replace(/: /, ": only "),
  (text) => text.replace(/\bout\b/, "in").replace("draußen", "drin"),
  (text, { facts }) => `${text} Only the ${facts.products[0]?.title ?? "first"} has that.`,
  (_, { facts }) => `None of the others has what the ${facts.products[0]?.title ?? "first"} has.`,
  (_, { facts }) => `The ${facts.products[0]?.title ?? "first"} is the best of all, very light.`,
  (_, { facts }) => `${facts.products[0]?.title ?? "Das"} ist die beste von allen, absolut dicht.`,
  (text) => `${text} Great choice!`,
  // The parts of a sentence in another order.
  (text) => {
    const parts = text.replace(/\.$/, "").split(/(?:,|:) /);
    return `${parts.reverse().join(", ")}.`;
  },
  (text) => {
    const numbers = text.match(/\d[\d.,]*/g) ?? [];
    let at = numbers.length;
    return text.replaceAll(/\d[\d.,]*/g, () => numbers[(at -= 1)] ?? "");
  },
  // Another language, markup, a gift of a price.
  () => "Voici trois vestes qui vous conviennent parfaitement.",
  () => "Estas son las mejores para usted.",
  (text) => `**${text}**`,
  (text, { facts }) => {
    const [first] = facts.products;
    return first?.price === undefined ? text : `With the ${first.title} you keep €${first.price}.`;
  },
  (text, { facts }) => {
    const [first] = facts.products;
    return first?.price === undefined ? text : `${first.title} war ${first.price} €.`;
  },
];

/** Ways in which it takes one product for another. */
const slips: readonly Slip[] = [
  ...slipsOfWords,
  // Another product, another order.
  (text, { facts, chance }) => {
    const [one, other] = [chance.pick(facts.products), chance.pick(facts.products)];
    return text.replaceAll(one.title, other.title);
  },
  (_, { facts }) => `First the ${facts.products.at(-1)?.title ?? "Everest 9000"}.`,
  (_, { facts }) => `I recommend the ${facts.products[1]?.title ?? "Everest 9000"}.`,
  (_, { facts, chance }) => {
    const [one, other] = [chance.pick(facts.products), chance.pick(facts.products)];
    return `${one.title}: ${chance.pick(other.statements)}.`;
  },
  (_, { facts, chance }) => {
    const [one, other] = [chance.pick(facts.products), chance.pick(facts.products)];
    const than = chance.pick(["lighter than", "cheaper than", "leichter als", "günstiger als"]);
    const is = than.endsWith("als") ? "ist" : "is";
    return `${one.title} ${is} ${than} ${other.title}.`;
  },
];
