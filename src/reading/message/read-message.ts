import { toWords } from "../../lib/words.ts";
import { readBudget } from "./budget.ts";
import { readEmoji } from "./emoji.ts";
import { growUp, toldByPronoun } from "./grown-up.ts";
import { impliedWeather } from "./implied-weather.ts";
import { intentsOf, type Evidence } from "./intent.ts";
import { detectLanguage } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { findMatches, type Match } from "./match.ts";
import { toMentions } from "./mentions.ts";
import { readMeasures } from "./measures.ts";
import { readMonths } from "./months.ts";
import type { Language } from "./phrase-pattern.ts";
import { dropOthers } from "./others-things.ts";
import { dropOwned } from "./owned.ts";
import { assignPersons } from "./persons.ts";
import { findPlaces, type FoundPlace } from "./find-places.ts";
import type { Places } from "./places.ts";
import type { MessageReading } from "./reading.ts";
import { resolveMatches } from "./resolve.ts";
import { readSizes } from "./sizes.ts";
import { settleMentions } from "./settle.ts";
import { keepLikely } from "./second-meanings.ts";
import { dropToldPlaces } from "./told-places.ts";
import { toTokens, type Token } from "./tokens.ts";
import { dropBystanders } from "./wearers.ts";
import type { WeatherEvidence } from "./weather-evidence.ts";

export interface ReadingContext {
  /** The conversation's language; the message may be in the other one, or in both. */
  readonly lang: Language | undefined;
  readonly lexicon: Lexicon;
  readonly places: Places;
}

/**
 * Everything a free text says, in one pass and without a model. Pure; takes time in proportion to
 * the length of the text, about a millisecond for a usual message; understands German and English,
 * also mixed. An empty or senseless text has no mentions.
 */
export function readMessage(text: string, context: ReadingContext): MessageReading {
  const { evidence, needs } = readNeeds(text, context);
  const { ranked, because } = intentsOf(evidence);
  const [intent = "find", ...alsoIntents] = ranked;
  return { ...needs, intent, alsoIntents, intentBecause: because };
}

/** What there is in a text to tell by what the shopper is after. */
export function evidenceOf(text: string, context: ReadingContext): Evidence {
  return readNeeds(text, context).evidence;
}

/** What there is in a text to conclude the weather from. */
export function weatherEvidenceOf(text: string, context: ReadingContext): WeatherEvidence {
  return readNeeds(text, context).ofWeather;
}

interface NeedsRead {
  readonly evidence: Evidence;
  readonly ofWeather: WeatherEvidence;
  readonly needs: Omit<MessageReading, "intent" | "alsoIntents" | "intentBecause">;
}

function readNeeds(text: string, { lang, lexicon, places }: ReadingContext): NeedsRead {
  const language = detectLanguage(text, toWords(text), lexicon, lang);
  const tokens = toTokens(text, lexicon, language);
  const all = resolveMatches(findMatches(tokens, lexicon, language), language);
  const named = findPlaces(text, tokens, places, language).filter(
    (one) => !isOrigin(one, all) && !isOnlyCompared(one, tokens),
  );
  const found = dropToldPlaces(named, tokens);
  const likely = keepLikely(
    all.filter((match) => !isInPlace(match, named, tokens)),
    tokens,
  );
  const matches = dropOwned(tokens, likely);
  const settled = settleMentions(
    [
      ...toMentions(text, tokens, dropBystanders(tokens, dropOthers(tokens, matches))),
      ...readMeasures(text),
      ...readEmoji(text),
    ].sort((one, other) => one.quote.start - other.quote.start),
  );
  const mentions = assignPersons(growUp(toldByPronoun(settled, text), text), text);
  const { months, span: monthsSpan } = readMonths(text, tokens, matches);
  const sizes = readSizes(text);
  const budget = readBudget(text, tokens, { matches, sizes });
  const ofWeather = { mentions, matches, found, months, places, tokens };
  const implied = impliedWeather(ofWeather);
  return {
    ofWeather,
    evidence: {
      text,
      tokens,
      matches,
      isFitted: budget !== undefined || sizes.length > 0,
      ofGear: mentions.length,
      needs: mentions.length + found.length + sizes.length + (budget === undefined ? 0 : 1),
    },
    needs: {
      language,
      mentions,
      budget,
      sizes,
      places: found.map(({ mention }) => mention),
      months,
      monthsQuote: monthsSpan && {
        ...monthsSpan,
        text: text.slice(monthsSpan.start, monthsSpan.end),
      },
      impliedWeather: implied.possible,
      likelyWeather: implied.likely,
    },
  };
}

/** Nobody travels to where a jacket is made. */
function isOrigin({ from, to }: FoundPlace, matches: readonly Match[]): boolean {
  return matches.some(
    (match) => match.label.value === "made_in_europe" && match.from <= from && to <= match.to,
  );
}

/** "As if I were off up Everest", "nicht für den Himalaya": nobody goes there. */
function isOnlyCompared({ from }: FoundPlace, tokens: readonly Token[]): boolean {
  const clause = tokens[from]?.word.clause;
  const before = tokens
    .slice(Math.max(0, from - comparedMax), from)
    .filter(({ word }) => word.clause === clause)
    .map(({ word }) => word.text);
  return comparisons.test(before.join(" "));
}

const comparedMax = 9;
const comparisons =
  /(?:^| )(?:(?:(?:look|looks|looking|dressed|dress) (?:[^ ]+ )?(?:like|as if|as though)|as if|as though|als ob|als wurd\w*|als woll\w*|als ging\w*|aus\w* wie)(?: [^ ]+){0,7}|(?:not|nicht) (?:going |off |headed |heading )?(?:for|to|up|fur|nach|in|auf)(?: (?:the|den|die|das|dem))?)$/;

/** "Black Forest" is no colour, "Snow Valley" no weather; the "Haute Route" is a tour as well. */
function isInPlace(
  { label, language, namedFrom, namedTo }: Match,
  found: readonly FoundPlace[],
  tokens: readonly Token[],
): boolean {
  const token = tokens[namedFrom];
  // "Wales" is no misspelt "walks".
  const isTypo = token !== undefined && token.forms[language] !== token.word.text;
  const isTour = label.slot === "activity" && tours.has(label.value);
  return found.some(({ from, to, place }) => {
    if (place === undefined || from > namedFrom || namedTo > to) return false;
    const isWhole = from === namedFrom && namedTo === to;
    return isTypo || !(isTour || (isWhole && label.slot === "activity"));
  });
}

const tours: ReadonlySet<string> = new Set(["trekking", "ski_touring"]);
