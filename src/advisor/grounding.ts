import type { Attribute } from "../catalog/attribute.ts";
import { inLocale } from "../lib/localized.ts";
import { toWords } from "../lib/words.ts";
import { unitsOf } from "./grounding/amounts.ts";
import {
  mentionsOf,
  toSentences,
  type Atom,
  type AtomReader,
  type Sentence,
} from "./grounding/atoms.ts";
import { claimsOf, type Claim } from "./grounding/claims.ts";
import { checkComparison } from "./grounding/comparison.ts";
import { findForbidden } from "./grounding/forbidden-phrases.ts";
import { canBeChecked, isNeutral, otherLanguage } from "./grounding/neutral-words.ts";
import { ofAttribute } from "./grounding/of-attribute.ts";
import { canBeParted } from "./grounding/parting.ts";
import { createProductFinder } from "./grounding/product-names.ts";
import { isSameWord } from "./grounding/same-word.ts";
import { grounded, ungrounded, type Verdict } from "./grounding/verdict.ts";
import type { WordingEvidence } from "./grounding/wording-evidence.ts";
import { checkForm } from "./grounding/wording-form.ts";

/**
 * Whether everything a wording says is proved by the evidence of its turn.
 *
 * The vocabulary is closed: a word is one that claims nothing (`neutral-words.ts`), or it stands in
 * the evidence. Known words could still be put together to something false, so the wording is cut
 * into atoms ("rain stays out", "320 g"), and neighbouring atoms must together repeat one claim of
 * the evidence: about the same product, denied equally often, with the same amounts, and enough of
 * it. A comparison must be true by the catalogue. When in doubt a wording is not grounded: the
 * template is always at hand.
 */
export function checkWording(wording: string, evidence: WordingEvidence): Verdict {
  return createWordingCheck(evidence)(wording);
}

/** The same for several wordings of one turn. */
export function createWordingCheck(evidence: WordingEvidence): (wording: string) => Verdict {
  const { locale, template, products } = evidence;
  if (!canBeChecked(locale)) return () => ungrounded("language", locale);
  const shown = [template, ...products.flatMap(({ title, statements }) => [title, ...statements])];
  const reader = createAtomReader(evidence);
  const claims = claimsOf(evidence, reader);
  return (wording) => {
    const why =
      checkForm(withoutNames(wording, evidence), template) ??
      findForbidden(wording, shown.join("\n"));
    if (why !== undefined) return { grounded: false, why };
    const sentences = toSentences(wording, reader);
    const bare = bareCountIn(sentences, reader, template);
    if (bare !== undefined) return ungrounded("claim", bare.text);
    return checkWords(sentences, claims, evidence) ?? checkSentences(sentences, claims, evidence);
  };
}

/** A count that does not say of what; where the advisor itself is so brief, it may be repeated. */
function bareCountIn(
  sentences: readonly Sentence[],
  reader: AtomReader,
  template: string,
): Atom | undefined {
  const bare = sentences.flatMap(({ atoms }) => atoms).filter(({ isBareCount }) => isBareCount);
  if (bare.length === 0) return undefined;
  const own = toSentences(template, reader).flatMap(({ atoms }) => atoms.map(({ text }) => text));
  return bare.find(({ text }) => !own.includes(text));
}

/** A name may hold what a sentence may not: "Trail & Rock", "N°7". */
function withoutNames(wording: string, { products }: WordingEvidence): string {
  return products.reduce((text, { title }) => text.replaceAll(title, "X"), wording);
}

function createAtomReader(evidence: WordingEvidence): AtomReader {
  return {
    locale: evidence.locale,
    units: unitsOf(evidence.attributes),
    findProducts: createProductFinder(evidence),
    shown: evidence.products.length,
    noun: new Set(evidence.noun.flatMap(foldedWords)),
    telling: new Set(
      evidence.attributes.flatMap((attribute) => tellingWords(attribute, evidence.locale)),
    ),
  };
}

/** Words that claim nothing elsewhere, but tell something as the name of what a product is. */
const tellingWords = ofAttribute((attribute, locale) =>
  namesOf(attribute, locale)
    .map(foldedWords)
    .filter((words) => words.every((word) => isNeutral(word, locale)))
    .flat(),
);

function foldedWords(text: string): readonly string[] {
  return toWords(text).map((word) => word.text);
}

/** What a product is said to be or have in one word or two. */
function namesOf(attribute: Attribute, locale: string): readonly string[] {
  switch (attribute.kind) {
    case "boolean":
      return [inLocale(attribute.label, locale)];
    case "number":
      return [];
    case "choice":
    case "choices":
      return Object.values(attribute.values).map(({ label }) => inLocale(label, locale));
  }
}

/** Words and amounts that no claim has at all, for the log to name them. */
function checkWords(
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  evidence: WordingEvidence,
): Verdict | undefined {
  const atoms = sentences.flatMap((sentence) => sentence.atoms);
  const comparing = atoms.some((atom) => checkComparison([atom], [0], evidence) !== undefined);
  const parts = claims.flatMap((claim) => claim.parts);
  const known = parts.flatMap(({ words, beside }) => [...words, ...beside]);
  const unknown = atoms
    .flatMap(({ words }) => words)
    .filter((word) => !known.some((one) => isSameWord(word, one, evidence.locale)));
  if (unknown.length > 0 && !comparing) {
    const texts = unknown.map(({ text }) => text);
    const language = otherLanguage(texts, evidence.locale);
    if (language !== undefined) return ungrounded("language", language);
    return ungrounded("unknown-word", texts.join(", "));
  }
  const amounts = new Set(parts.flatMap((part) => part.amounts));
  const wrong = atoms.flatMap((atom) => atom.amounts).find((amount) => !amounts.has(amount));
  return wrong === undefined ? undefined : ungrounded("number", wrong);
}

function checkSentences(
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  evidence: WordingEvidence,
): Verdict {
  let spokenOf: readonly number[] = [];
  for (const [place, { atoms, isQuestion }] of sentences.entries()) {
    const loose = atoms.find((atom) => atom.isLoose && !isShown(atom, evidence));
    if (loose !== undefined) return ungrounded("claim", loose.text);
    const preferred = preferredIn(atoms, spokenOf, evidence);
    if (preferred !== undefined) return ungrounded("claim", preferred.text);
    // "For day hikes? This one." would answer it.
    const asks = isQuestion && sentences.slice(place + 1).every(isPlainQuestion);
    const usable = claims.filter((claim) => isUsable(claim, atoms, asks));
    if (!canBeParted(atoms, spokenOf, { claims: usable, evidence })) {
      const isComparison = checkComparison(atoms, [0], evidence) !== undefined;
      return ungrounded(
        isComparison ? "comparison" : "claim",
        atoms.map(({ text }) => text).join(", "),
      );
    }
    const named = mentionsOf(atoms);
    if (named.length > 0) spokenOf = named;
  }
  return grounded;
}

/** What the advisor says itself, or a card does, may be said in the same words. */
function isShown({ text }: Atom, { template, products }: WordingEvidence): boolean {
  const said = ` ${foldedWords(text).join(" ")} `;
  const shown = [template, ...products.flatMap(({ statements }) => statements)];
  return shown.some((one) => ` ${foldedWords(one).join(" ")} `.includes(said));
}

/** What recommends a product that is not the first: "the Fels costs €240. I recommend it." */
function preferredIn(
  atoms: readonly Atom[],
  spokenOf: readonly number[],
  evidence: WordingEvidence,
): Atom | undefined {
  const named = mentionsOf(atoms);
  const [first] = named.length > 0 ? named : spokenOf;
  if (first === undefined || first === 0) return undefined;
  if (named.length === 0 && atoms.some(({ refersTo }) => refersTo === "all")) return undefined;
  return atoms.find((atom) => atom.recommends && !isShown(atom, evidence));
}

/**
 * Options belong to questions, and needs to the count they led to or to a "noted": "Lasting rain."
 * alone, beside a product, would pass for a claim about it.
 */
function isUsable(claim: Claim, atoms: readonly Atom[], asks: boolean): boolean {
  if (claim.asked) return asks;
  if (claim.about !== "needs") return true;
  return atoms.some(({ amounts, acknowledges }) => amounts.some(isCount) || acknowledges);
}

/** It asks on, and speaks of no product. */
function isPlainQuestion({ atoms, isQuestion }: Sentence): boolean {
  return isQuestion && atoms.every(({ mentions, refersTo }) => mentions.length === 0 && !refersTo);
}

/** A number of things; the amount of a need ("up to €200") is no count it led to. */
function isCount(amount: string): boolean {
  return /^= \d+$/.test(amount);
}
