import type { Reading } from "../../reading/reader.ts";

/**
 * "M for me and L for my husband": of what is said of two people, what is said of the first. One
 * conversation looks for one at a time, and whoever is second is asked about afterwards.
 */
export function ofFirstPerson(text: string, reading: Reading): Reading {
  const { message } = reading;
  const wearers = message?.mentions.filter(({ slot }) => slot === "gender") ?? [];
  const self = forMe.exec(text);
  const [first] = wearers.map(({ quote }) => quote.start).sort((a, b) => a - b);
  const people = new Set(wearers.map(({ value }) => value)).size + (self === null ? 0 : 1);
  if (message === undefined || people < 2) return reading;
  // Each has one, in the same order.
  const sizes = message.sizes.slice(0, 1);
  // Nothing tells whether "me" is a man or a woman, and the other one does not.
  const isSelf = self !== null && first !== undefined && self.index < first;
  const isOfOther = (quote: string): boolean =>
    isSelf &&
    wearers.some((one) => one.quote.text.includes(quote) || quote.includes(one.quote.text));
  return {
    ...reading,
    answers: reading.answers.filter(({ quote }) => !isOfOther(quote)),
    message: { ...message, sizes },
  };
}

/** Whoever writes is one of those it is for. */
export const forMe =
  /(?<!\p{L})(?:(?:and |und )?(?:now |jetzt |then |dann )?(?:mine|meine[rs]?|for mine)(?=[\s.!?]*$|[:,])|for me|for myself|für mich|fuer mich|für mich selbst|mir selbst|(?:and|und) (?:me|I|ich)(?!\p{L})(?! (?:\p{L}+ )?(?:said|meant|mean|think|want|need|like|love|prefer|would|also|have|am|was|will|don.t|hate|wear|ride|go|sagte|meinte|meine|will|brauche?|mag|möchte|hätte|bin|fahre|gehe|trage|habe|hab|hasse|suche)(?!\p{L})))/iu;
