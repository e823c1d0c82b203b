import type { Reading } from "../../reading/reader.ts";

/** "My boyfriend and I", "for my wife and my son", "wir beide": each needs something else. */
export function isForSeveral(text: string, { message }: Reading): boolean {
  const wearers = (message?.mentions ?? [])
    .filter(({ slot, polarity }) => slot === "gender" && polarity === "wanted")
    .map(({ value }) => (value === "girls" || value === "boys" ? "kids" : value));
  return new Set(wearers).size > 1 || together.test(text) || each.test(text);
}

const people =
  "wife|husband|girlfriend|boyfriend|partner|friend|son|daughter|mother|father|mum|mom|dad|sister|brother|kids|frau|mann|freundin|freund|partnerin|sohn|tochter|mutter|vater|mama|papa|schwester|bruder|kinder";

/** "M for me and L for my husband", "für meine Frau in M und für mich in L". */
const each = new RegExp(
  String.raw`(?<!\p{L})(?:(?:for me|for myself|für mich|ich|mich)(?: \S+){0,3}?,? (?:und|and|&)(?: \S+){0,4}? (?:meine?n?|my) (?:${people})|(?:meine?n?|my) (?:${people})(?: \S+){0,3}?,? (?:und|and|&)(?: \S+){0,4}? (?:for me|for myself|für mich))(?!\p{L})`,
  "iu",
);

const together = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${people}) (?:and|und|&) (?:i|me|myself|ich|mich|mir)|(?:ich|me) (?:und|and) (?:meine?n?|my) (?:${people})|(?:adults?|grown-?ups?|erwachsene\p{L}*) (?:and|und|&|plus) (?:\S+ )?(?:kids?|child|children|kind|kinder|baby|toddler)|(?:kids?|child|children|kind|kinder|baby|toddler) (?:and|und|&|plus) (?:\S+ )?(?:adults?|grown-?ups?|erwachsene\p{L}*)|(?:we|us) both|both of us|each of us|wir beide|uns beide|zu zweit)(?!\p{L})`,
  "iu",
);
