import type { Attribute } from "../../catalog/attribute.ts";
import type { Condition } from "../../catalog/condition.ts";
import type { Localized } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import { createIsAbout, type Offered } from "./about.ts";
import type { Concept, TopicsOf } from "./concept.ts";

/** What a concept asks of the products of a catalogue. */
export interface ConceptMeaning {
  readonly attribute: string;
  /** Holds for, or prefers, the products that have it. */
  readonly wish: Condition;
  /** Holds for the products that do not have it; only where one can have it or not. */
  readonly without?: Condition;
  readonly label: Localized;
}

/**
 * Learns from a catalogue's own words what the concepts of messages mean in it: a value labelled
 * "Down" is what "Daunen" asks for, and what is called "lighter" has less weight. Nothing has to be
 * configured, and a catalogue nobody has seen is understood as far as its labels are.
 */
export function learnConcepts(
  attributes: Iterable<Attribute>,
  topicsOf: TopicsOf,
): ReadonlyMap<Concept, readonly ConceptMeaning[]> {
  const found = new Map<Concept, Found[]>();
  for (const attribute of attributes) {
    for (const [place, { meaning, texts }] of expressions(attribute).entries()) {
      for (const [concept, strength] of sharesOf(texts, topicsOf)) {
        const one = { meaning, owner: attribute.id, item: String(place), strength };
        found.set(concept, [...(found.get(concept) ?? []), one]);
      }
    }
  }
  const isAbout = createIsAbout(found);
  return new Map(
    [...found].map(([concept, known]) => [
      concept,
      clearest(
        ofWholeKinds(
          concept,
          known.filter(({ owner }) => isAbout(owner, concept)),
        ),
      ),
    ]),
  );
}

/**
 * Hiking boots and sandals are both shoes: where several sorts of an attribute are a kind of thing,
 * whoever asks for the kind asks for any of them.
 */
function ofWholeKinds(concept: Concept, found: readonly Found[]): readonly Found[] {
  if (!concept.startsWith("product:")) return found;
  return found.map((one) => {
    const sorts = found.filter(({ owner }) => owner === one.owner);
    const values = sorts.flatMap(({ meaning: { wish } }) =>
      wish.type === "test" && wish.test.type === "any-of" ? wish.test.values : [],
    );
    if (sorts.length < 2 || values.length < sorts.length) return one;
    const { without: _without, ...meaning } = one.meaning;
    return { ...one, meaning: { ...meaning, wish: test(one.owner, { type: "any-of", values }) } };
  });
}

interface Found extends Offered<string> {
  readonly meaning: ConceptMeaning;
}

/** A meaning whose phrases say it half as often as the clearest one's is beside the point. */
const clearShare = 0.5;
/** One phrase of many may name something else: "gardening gloves" are no cushioning. */
const leastShare = 0.12;

/** One meaning per attribute, the clearest first. */
function clearest(found: readonly Found[]): readonly ConceptMeaning[] {
  const sorted = [...found].sort((one, other) => other.strength - one.strength);
  const best = sorted[0]?.strength ?? 0;
  const kept: ConceptMeaning[] = [];
  for (const { meaning, strength } of sorted) {
    const isKnown = kept.some(({ attribute }) => attribute === meaning.attribute);
    if (strength >= Math.max(best * clearShare, leastShare) && !isKnown) kept.push(meaning);
  }
  return kept;
}

interface Expression {
  readonly meaning: ConceptMeaning;
  /** Ways to say it; the label first. */
  readonly texts: readonly Phrasing[];
}

interface Phrasing {
  readonly language: string;
  readonly text: string;
}

function expressions(attribute: Attribute): readonly Expression[] {
  const { id, label } = attribute;
  switch (attribute.kind) {
    case "boolean":
      return [
        {
          meaning: { attribute: id, label, ...yesOrNo(id) },
          texts: [...phrasings(label), ...saidAs(attribute.says)],
        },
      ];
    case "choice":
    case "choices":
      return Object.entries(attribute.values).map(([value, { label: name, says }]) => ({
        meaning: {
          attribute: id,
          label: name,
          wish: test(id, { type: "any-of", values: [value] }),
          ...optional("without", withoutValue(attribute, value)),
        },
        texts: [...phrasings(name), ...saidAs(says)],
      }));
    case "number":
      return [
        ...direction(attribute, "higher", [attribute.more, attribute.most]),
        ...direction(attribute, "lower", [attribute.less, attribute.least]),
      ];
  }
}

/** "Not in blue" leaves a product that also comes in green: there it asks for any other value. */
function withoutValue(
  { id, variant, values }: Extract<Attribute, { kind: "choice" | "choices" }>,
  value: string,
): Condition | undefined {
  if (variant !== true) return test(id, { type: "none-of", values: [value] });
  const others = Object.keys(values).filter((other) => other !== value);
  return others.length === 0 ? undefined : test(id, { type: "any-of", values: others });
}

/** "Warmer" and "warmest" ask for more of it; the bare label for what is better. */
function direction(
  attribute: Extract<Attribute, { kind: "number" }>,
  towards: "higher" | "lower",
  names: readonly (Localized | undefined)[],
): readonly Expression[] {
  const said = names.filter((name) => name !== undefined);
  const better = attribute.better === towards ? [attribute.label] : [];
  const label = said[0] ?? better[0];
  if (label === undefined) return [];
  return [
    {
      meaning: {
        attribute: attribute.id,
        label,
        wish: test(attribute.id, { type: "prefer", direction: towards }),
      },
      texts: [...said, ...better].flatMap(phrasings),
    },
  ];
}

function yesOrNo(id: string): Pick<ConceptMeaning, "wish" | "without"> {
  return {
    wish: test(id, { type: "any-of", values: [true] }),
    without: test(id, { type: "any-of", values: [false] }),
  };
}

function test(attribute: string, tested: Extract<Condition, { type: "test" }>["test"]): Condition {
  return { type: "test", attribute, test: tested };
}

function phrasings(text: Localized): readonly Phrasing[] {
  return Object.entries(text).map(([language, one]) => ({ language, text: one }));
}

function saidAs(
  says: Readonly<Record<string, readonly string[]>> | undefined,
): readonly Phrasing[] {
  return Object.entries(says ?? {}).flatMap(([language, texts]) =>
    texts.map((text) => ({ language, text })),
  );
}

/** How large a share of its phrases is about a concept. */
function sharesOf(texts: readonly Phrasing[], topicsOf: TopicsOf): ReadonlyMap<Concept, number> {
  const shares = new Map<Concept, number>();
  for (const { text, language } of texts) {
    for (const concept of topicsOf(text, language)) {
      shares.set(concept, (shares.get(concept) ?? 0) + 1 / texts.length);
    }
  }
  return shares;
}
