import type { Attribute } from "../../catalog/attribute.ts";
import type { ProductValue } from "../../catalog/product.ts";
import { inLocale, type Locale } from "../../lib/localized.ts";
import { toWords } from "../../lib/words.ts";
import { stem } from "../../reading/stem.ts";
import { labelOfValue } from "../../wording/format.ts";
import { unitName } from "./amounts.ts";
import {
  mentionsOf,
  toSentences,
  type Atom,
  type AtomReader,
  type ContentWord,
  type Said,
} from "./atoms.ts";
import { isContent } from "./content-word.ts";
import { fillers, negators } from "./neutral-words.ts";
import { degreeOf } from "./same-word.ts";
import type { EvidenceProduct, WordingEvidence } from "./wording-evidence.ts";

/** Something the evidence says, which a part of a wording may say again. */
export interface Claim {
  /** Said of the conversation, of the shopper's needs, or of the product at a place on the screen. */
  readonly about: "conversation" | "needs" | number;
  /** Only a question may say it. */
  readonly asked: boolean;
  readonly parts: readonly ClaimPart[];
  /** Products it names. */
  readonly mentions: readonly number[];
  readonly refersTo: boolean;
  /** What its numbers count. */
  readonly counted: readonly ContentWord[];
  readonly repeat: Repeat;
}

/** Words and amounts that are denied equally often. */
export interface ClaimPart {
  readonly words: readonly ContentWord[];
  /** May be said, but need not and proves nothing. */
  readonly beside: readonly ContentWord[];
  readonly amounts: readonly string[];
  readonly negations: number;
  /** What the denials are about; empty where it is the whole. */
  readonly denied: readonly Said[];
  /** Products this part names, by their place on the screen. */
  readonly mentions: readonly number[];
  /** It says of others that they are there: "there are lighter ones". */
  readonly speaksOfOthers: boolean;
  /** It goes on with the part before, and says nothing torn from it. */
  readonly goesOn: boolean;
}

/**
 * How much of a claim must be said again, so that a word torn from it ("wind" of "wind gets through
 * the fabric") is not taken for the whole:
 *
 * - `parts`: every part that is touched, with those that go on from it, and all parts where
 *   something is denied,
 * - `core`: all its amounts; without any, half of its words; all of it where something is denied,
 * - `whole`: every word,
 * - `amount`: the amount and a word, `price`: the amount alone.
 */
export type Repeat = "parts" | "core" | "whole" | "amount" | "price";

export function claimsOf(evidence: WordingEvidence, reader: AtomReader): readonly Claim[] {
  const said = (text: string): readonly Claim[] =>
    toSentences(text, reader).map(({ atoms }) => toClaim(atoms, "conversation", "core"));
  const asked = (text: string, repeat: Repeat): readonly Claim[] =>
    toSentences(text, reader).map(({ atoms }) => ({
      ...toClaim(atoms, "conversation", repeat),
      asked: true,
    }));
  const { question } = evidence;
  return [
    ...said(evidence.template),
    ...evidence.needs.flatMap((label) => wholeText(label, "needs", "whole", reader)),
    ...(question === undefined
      ? []
      : [
          ...asked(question.text, "core"),
          // Torn apart, "the lighter, the airier" would be said of the products.
          ...said(question.why ?? "").map((claim): Claim => ({ ...claim, repeat: "whole" })),
          ...question.options.flatMap((label) => asked(label, "whole")),
        ]),
    ...evidence.products.flatMap((product, place) => claimsAbout(product, place, evidence, reader)),
  ];
}

function toClaim(atoms: readonly Atom[], about: Claim["about"], repeat: Repeat): Claim {
  return {
    about,
    asked: false,
    parts: atoms.map(({ words, amounts, negations, denied, mentions, ...atom }) => ({
      words: words.filter(({ text }) => !fillers.has(text)),
      amounts,
      negations,
      denied,
      mentions,
      speaksOfOthers: atom.speaksOfOthers,
      goesOn: atom.goesOn,
      beside: words.filter(({ text }) => fillers.has(text)),
    })),
    mentions: mentionsOf(atoms),
    refersTo: atoms.some(({ refersTo }) => refersTo !== undefined),
    counted: atoms.flatMap(({ counted }) => counted),
    repeat,
  };
}

/** All sentences of a short text as one claim. */
function wholeText(
  text: string,
  about: Claim["about"],
  repeat: Repeat,
  reader: AtomReader,
): readonly Claim[] {
  const atoms = toSentences(text, reader).flatMap((sentence) => sentence.atoms);
  return atoms.length === 0 ? [] : [toClaim(atoms, about, repeat)];
}

function claimsAbout(
  product: EvidenceProduct,
  place: number,
  evidence: WordingEvidence,
  reader: AtomReader,
): readonly Claim[] {
  const stated = product.statements.flatMap((text) => wholeText(text, place, "parts", reader));
  const met = product.met
    .flatMap((label) => wholeText(label, place, "whole", reader))
    .filter((claim) => !isBareDegree(claim, evidence.locale));
  const facts = evidence.attributes.flatMap((attribute) => {
    const value = product.values[attribute.id];
    return value === undefined ? [] : factsOf({ attribute, value, place }, evidence, reader);
  });
  const brand = product.brand === undefined ? [] : wholeText(product.brand, place, "whole", reader);
  return [...stated, ...met, ...facts, ...brand];
}

const nothing: ClaimPart = {
  words: [],
  beside: [],
  amounts: [],
  negations: 0,
  denied: [],
  mentions: [],
  speaksOfOthers: false,
  goesOn: false,
};

/** A need called "lighter" is met, but it does not say than what. */
function isBareDegree({ parts, mentions }: Claim, locale: Locale): boolean {
  const words = parts.flatMap((part) => part.words);
  const isMore = ({ text }: ContentWord): boolean => degreeOf(text, locale) === "more";
  return mentions.length === 0 && words.length > 0 && words.every(isMore);
}

interface Fact {
  readonly attribute: Attribute;
  readonly value: ProductValue;
  readonly place: number;
}

/** "Waterproof" of a yes, "weight 320 g" of a number, "hiking" of a choice. */
function factsOf(
  { attribute, value, place }: Fact,
  evidence: WordingEvidence,
  reader: AtomReader,
): readonly Claim[] {
  const { locale } = evidence;
  const label = inLocale(attribute.label, locale);
  const fact = (part: Partial<ClaimPart>, repeat: Repeat): Claim => ({
    about: place,
    asked: false,
    parts: [{ ...nothing, ...part }],
    mentions: [place],
    refersTo: false,
    counted: [],
    repeat,
  });
  switch (attribute.kind) {
    case "boolean": {
      // "Hardly smells" is denied twice where it is not true.
      const own = negatorsIn(label);
      const negations = value === true ? own : own + 1;
      return [fact({ words: contentOf(label, reader), negations }, "whole")];
    }
    case "number": {
      if (typeof value !== "number") return [];
      const words = [...contentOf(label, reader), ...verbsOf(attribute, reader)];
      return attribute.id === "price"
        ? [fact({ words, amounts: [amountOf(value, evidence.currency)] }, "price")]
        : [fact({ words, amounts: [amountOf(value, unitName(attribute.unit ?? ""))] }, "amount")];
    }
    case "choice":
    case "choices":
      return (Array.isArray(value) ? value : [String(value)]).flatMap((one) => {
        const called = labelOfValue(attribute, one, locale);
        const words = contentOf(called, reader);
        const own = contentOf(label, reader);
        // "No filling" must not prove a filling; "Ohne" alone denies what the attribute is called.
        const negations = negatorsIn(called);
        if (words.length === 0) return fact({ words: own, negations }, "whole");
        if (!isAmbiguous(called, evidence)) return fact({ words, beside: own, negations }, "whole");
        // "Narrow" says nothing where both the cut and the last of a shoe can be narrow; nor does
        // it beside a name that claims nothing ("fit").
        return own.length === 0 ? [] : fact({ words: [...own, ...words], negations }, "whole");
      });
  }
}

function negatorsIn(label: string): number {
  return toWords(label).filter((word) => negators.has(word.text)).length;
}

/** Several attributes have a value of this name. */
function isAmbiguous(called: string, { attributes, locale }: WordingEvidence): boolean {
  const having = attributes.filter(
    (attribute) =>
      (attribute.kind === "choice" || attribute.kind === "choices") &&
      Object.values(attribute.values).some((value) => inLocale(value.label, locale) === called),
  );
  return having.length > 1;
}

export function amountOf(value: number, unit: string): string {
  return `= ${Math.round(value * 100) / 100} ${unit}`.trim();
}

/** "Weighs {value}": the author's own verb for an attribute, without any judgement beside it. */
function verbsOf(attribute: Attribute, reader: AtomReader): readonly ContentWord[] {
  return [attribute.reason, attribute.drawback].flatMap((template) => {
    if (template === undefined) return [];
    const text = inLocale(template, reader.locale).replaceAll(/\{[a-z_]+\}/g, " ");
    const words = contentOf(text, reader).filter((word) => !judging.has(word.text));
    return words.length === 1 ? words : [];
  });
}

const judging = new Set("only just merely nur lediglich bloss gerade".split(" "));

function contentOf(text: string, reader: AtomReader): readonly ContentWord[] {
  return toWords(text)
    .map((word) => word.text)
    .filter((word) => isContent(word, reader))
    .map((word) => ({ text: word, stem: stem(word, reader.locale) }));
}
