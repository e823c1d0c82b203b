import type { Token } from "./tokens.ts";
import { wordSet } from "../word-set.ts";

/**
 * Whether someone of the shop is to be spoken to: a verb of speaking and a person near it, in
 * whatever order ("würde lieber mit einer Verkäuferin sprechen", "is there anyone I could ring").
 * What was said already ("the man I spoke to was rude") wants nobody.
 */
export function wantsPerson(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word);
  if (isCalledFor(tokens)) return true;
  return words.some((word, at) => {
    if (!speaking.has(word.text)) return false;
    const near = words.slice(Math.max(0, at - reachMax), at + reachMax + 1);
    const others = near.filter((one) => one !== word && one.sentence === word.sentence);
    if (others.some(({ text }) => own.has(text))) return false;
    return others.some(({ text }) => people.has(text) || isOfTrade(text));
  });
}

/** "Person. Now.", "mensch bitte": a sentence that names nothing else. */
function isCalledFor(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => {
    if (!anyOfThem.has(word.text)) return false;
    const said = tokens.filter((one) => one.word.sentence === word.sentence);
    return said.every((one) => one.word === word || urging.has(one.word.text));
  });
}

/** "Bergsportfachmann", "Schuhberaterin". */
function isOfTrade(word: string): boolean {
  return /(?:fachmann|fachfrau|fachleute|berater|beraterin|verkaufer|verkauferin|mitarbeiter|mitarbeiterin|expertin|spezialist)$/.test(
    word,
  );
}

const reachMax = 6;

const anyOfThem = wordSet(
  "person human mensch agent mitarbeiter berater verkaufer operator representative",
);
const urging = wordSet("a an the now please pls bitte jetzt ein einen real echter echten sofort");

const speaking = wordSet(
  "speak talk chat ring phone telephone connect transfer discuss " +
    "sprechen reden telefonieren anrufen zuruckrufen ruckrufen durchstellen verbinden telefon unterhalten quatschen plaudern chatten schnacken schwatzen babbeln ratschen",
);

const people = wordSet(
  "someone somebody anyone anybody person people human humans agent agents assistant adviser advisor salesperson salesman saleswoman colleague colleagues manager supervisor expert specialist representative staff lady gentleman bloke " +
    "jemand jemandem jemanden wem wen mensch menschen person personen verkaufer verkauferin berater beraterin mitarbeiter mitarbeiterin mitarbeitern kollege kollegen kollegin fachmann fachfrau fachleuten fachverkaufer chef chefin filialleiter kundendienst kundenberater experte experten expertin herrn dame",
);

/** "Talk to my friends", "mit den Kindern reden". */
const own = wordSet(
  "my our his her mein meine meinen meinem meiner unsere unseren friends kids kinder kindern freunden while wahrend ohne without",
);
