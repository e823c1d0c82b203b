import type { Mention } from "./reading.ts";

/**
 * Whose each mention is, where several people are meant: "Regenjacke für meinen Sohn und Handschuhe
 * für meine Frau". A mention belongs to the one wearer named in its part of the sentence; with
 * several there, or none, nobody can tell.
 */
export function assignPersons(mentions: readonly Mention[], text: string): readonly Mention[] {
  const wearers = mentions.filter(({ slot }) => slot === "gender");
  if (new Set(wearers.map(({ value }) => value)).size < 2) return mentions;
  const partOf = (mention: Mention) => countParts(text.slice(0, mention.quote.start));
  return mentions.map((mention) => {
    if (mention.slot === "gender") return mention;
    const part = partOf(mention);
    const [own, ...others] = wearers.filter((wearer) => partOf(wearer) === part);
    return own === undefined || others.length > 0 ? mention : { ...mention, person: own.value };
  });
}

/** Into how many parts commas, full stops and "and" divide a text. */
function countParts(text: string): number {
  return text.split(/[,.;:!?\n]\s|\s(?:und|and|sowie|plus)\s/i).length;
}
