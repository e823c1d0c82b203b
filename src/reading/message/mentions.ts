import type { Label } from "./lexicon.ts";
import type { Match } from "./match.ts";
import { materials } from "./materials.ts";
import { counterparts } from "./permitted.ts";
import { stancesOf, type Stance } from "./polarity.ts";
import type { Mention, Quote } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { wordTable } from "../../lib/word-table.ts";

/** A value without the words it was said with. */
export type Meaning = Pick<Mention, "slot" | "value" | "polarity">;

/** The shopper's needs in the order of the text. */
export function toMentions(
  text: string,
  tokens: readonly Token[],
  matches: readonly Match[],
): readonly Mention[] {
  const stances = stancesOf(tokens, matches);
  const mentions: Mention[] = [];
  for (const [match, stance] of stances) {
    for (const meaning of meaningsOf(match.label, stance)) {
      mentions.push({ ...meaning, quote: quoteOf(text, tokens, match) });
    }
  }
  return mentions.sort((one, other) => one.quote.start - other.quote.start);
}

/** The words a match names, exactly as they stand in the text. */
export function quoteOf(
  text: string,
  tokens: readonly Token[],
  { namedFrom, namedTo }: Pick<Match, "namedFrom" | "namedTo">,
): Quote {
  const start = tokens[namedFrom]?.word.start ?? 0;
  const end = tokens[namedTo]?.word.end ?? start;
  return { start, end, text: text.slice(start, end) };
}

/** What a phrase means under a negation; nothing when it says nothing then. */
export function meaningsOf(label: Label, stance: Stance): readonly Meaning[] {
  const meaning = meaningOf(label, stance);
  if (meaning === undefined) return [];
  if (meaning.slot !== "attribute" || meaning.polarity !== "wanted") return [meaning];
  const weather = protection[meaning.value];
  if (weather === undefined) return [meaning];
  return [meaning, { slot: "weather", value: weather, polarity: "wanted" }];
}

/** Who asks for the property has named what it keeps out. */
const protection: Readonly<Record<string, string>> = wordTable({
  waterproof: "rain",
  windproof: "wind",
  insulated: "cold",
  uv_protection: "sun",
});

function meaningOf(label: Label, { negation, isTooMuch }: Stance): Meaning | undefined {
  const { slot, value, mark } = label;
  if (negation === "either" && slot !== "product") return undefined;
  switch (slot) {
    case "product":
    case "activity":
    case "season":
      return negation === undefined || negation === "either"
        ? { slot, value, polarity: "wanted" }
        : undefined;
    case "gender":
    case "person":
      return negation === undefined || negation === "unneeded"
        ? { slot: "gender", value, polarity: "wanted" }
        : undefined;
    case "weather":
      // "They get too hot" is said of clothes.
      if (value === "heat" && isTooMuch && mark === undefined) return unwanted("too_warm");
      if (negation === "unneeded" || negation === "allowed")
        return { slot, value, polarity: "unneeded" };
      return negation === undefined || mark === "always"
        ? { slot, value, polarity: "wanted" }
        : undefined;
    case "aspect":
      // "Looks" say nothing of what they should be like, only that they do not matter.
      return negation === "unneeded" || negation === "allowed" ? unneeded(value) : undefined;
    case "color":
      // "Too blue" is as good as "not blue".
      if (negation === undefined && !isTooMuch) return { slot, value, polarity: "wanted" };
      return negation === "unneeded" || negation === "allowed"
        ? undefined
        : { slot, value, polarity: "excluded" };
    case "fit":
      if (negation === undefined) return { slot, value, polarity: "wanted" };
      return value === "slim" && negation !== "unneeded" ? unwanted("tight") : undefined;
    case "want":
      if (negation === "allowed") return mark === "always" ? unneeded(value) : undefined;
      return mark === "always"
        ? { slot: "attribute", value, polarity: "wanted" }
        : wantedMeaning(value, { negation, isTooMuch });
    case "avoid": {
      const counterpart = counterparts[value];
      if (negation === "allowed")
        return counterpart === undefined ? undefined : unneeded(counterpart);
      if (mark === "always") return unwanted(value);
      if (negation === "exclude" || negation === "not") {
        return {
          slot: "attribute",
          value,
          polarity: materials.has(value) ? "excluded" : "unwanted",
        };
      }
      return isTooMuch ? unwanted(value) : undefined;
    }
    default:
      return undefined;
  }
}

function unneeded(value: string): Meaning {
  return { slot: "attribute", value, polarity: "unneeded" };
}

function unwanted(value: string): Meaning {
  return { slot: "attribute", value, polarity: "unwanted" };
}

function wantedMeaning(value: string, { negation, isTooMuch }: Stance): Meaning | undefined {
  const isMaterial = materials.has(value);
  switch (negation) {
    case undefined:
      if (!isTooMuch) return { slot: "attribute", value, polarity: "wanted" };
      return value === "insulated" ? unwanted("too_warm") : undefined;
    case "either":
    case "allowed":
      return undefined;
    case "unneeded":
      return unneeded(value);
    case "exclude":
    case "not":
      if (value === "synthetic_fill") {
        return { slot: "attribute", value: "synthetic", polarity: "excluded" };
      }
      if (isMaterial) return { slot: "attribute", value, polarity: "excluded" };
      if (value === "insulated") return unwanted("too_warm");
      // "Not too light" says what is enough, not what is unwanted.
      return isTooMuch ? undefined : { slot: "attribute", value, polarity: "unneeded" };
  }
}
