import { createLexicon, type Lexicon } from "../message/lexicon.ts";
import { cues as cuesDe } from "./generic/de/cues.ts";
import { elsewhere as elsewhereDe } from "./generic/de/elsewhere.ts";
import { intents as intentsDe } from "./generic/de/intents.ts";
import { looks as looksDe } from "./generic/de/looks.ts";
import { money as moneyDe } from "./generic/de/money.ts";
import { people as peopleDe } from "./generic/de/people.ts";
import { plain as plainDe } from "./generic/de/plain.ts";
import { times as timesDe } from "./generic/de/times.ts";
import { traps as trapsDe } from "./generic/de/traps.ts";
import { cues as cuesEn } from "./generic/en/cues.ts";
import { elsewhere as elsewhereEn } from "./generic/en/elsewhere.ts";
import { intents as intentsEn } from "./generic/en/intents.ts";
import { looks as looksEn } from "./generic/en/looks.ts";
import { money as moneyEn } from "./generic/en/money.ts";
import { people as peopleEn } from "./generic/en/people.ts";
import { plain as plainEn } from "./generic/en/plain.ts";
import { times as timesEn } from "./generic/en/times.ts";
import { traps as trapsEn } from "./generic/en/traps.ts";
import { activities as activitiesDe } from "./outdoor/de/activities.ts";
import { implied as impliedDe } from "./outdoor/de/implied.ts";
import { products as productsDe } from "./outdoor/de/products.ts";
import { unwanted as unwantedDe } from "./outdoor/de/unwanted.ts";
import { wanted as wantedDe } from "./outdoor/de/wanted.ts";
import { weather as weatherDe } from "./outdoor/de/weather.ts";
import { activities as activitiesEn } from "./outdoor/en/activities.ts";
import { implied as impliedEn } from "./outdoor/en/implied.ts";
import { products as productsEn } from "./outdoor/en/products.ts";
import { unwanted as unwantedEn } from "./outdoor/en/unwanted.ts";
import { wanted as wantedEn } from "./outdoor/en/wanted.ts";
import { weather as weatherEn } from "./outdoor/en/weather.ts";
import type { WordList } from "./word-list.ts";

/** The lists by language: what every shop's messages hold, then what is said about outdoor gear. */
export const outdoorLists: Readonly<Record<"de" | "en", readonly WordList[]>> = {
  de: [
    cuesDe,
    trapsDe,
    intentsDe,
    elsewhereDe,
    moneyDe,
    timesDe,
    peopleDe,
    looksDe,
    plainDe,
    productsDe,
    activitiesDe,
    weatherDe,
    wantedDe,
    unwantedDe,
    impliedDe,
  ],
  en: [
    cuesEn,
    trapsEn,
    intentsEn,
    elsewhereEn,
    moneyEn,
    timesEn,
    peopleEn,
    looksEn,
    plainEn,
    productsEn,
    activitiesEn,
    weatherEn,
    wantedEn,
    unwantedEn,
    impliedEn,
  ],
};

/** Takes a moment: build it once. `more` holds further lists, such as a flow's own words. */
export function createOutdoorLexicon(
  more: Readonly<Record<"de" | "en", readonly WordList[]>> = { de: [], en: [] },
): Lexicon {
  return createLexicon({
    de: [...outdoorLists.de, ...more.de],
    en: [...outdoorLists.en, ...more.en],
  });
}
