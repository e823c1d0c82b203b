import { readFileSync } from "node:fs";
import { climateTable } from "../../../src/climate/climate-table.ts";
import { createClimate } from "../../../src/climate/climate.ts";
import { createOutdoorLexicon } from "../../../src/reading/lexicon/outdoor-lexicon.ts";
import type { Language } from "../../../src/reading/message/phrase-pattern.ts";
import { createPlaces } from "../../../src/reading/message/places.ts";
import { readMessage } from "../../../src/reading/message/read-message.ts";
import type { MessageReading } from "../../../src/reading/message/reading.ts";
import type { GoldMessage } from "../../../src/reading/evaluation/gold-message.ts";

/** The lists and places as they are shipped. */
export const lexicon = createOutdoorLexicon();
export const places = createPlaces(createClimate(climateTable));

export function read(text: string, lang?: Language): MessageReading {
  return readMessage(text, { lang, lexicon, places });
}

/** Mentions as short text: "jacket", "!down" excluded, "-heavy" unwanted, "~hood" unneeded. */
export function mentionsOf(text: string, lang?: Language): string {
  return read(text, lang)
    .mentions.map(({ value, polarity }) => `${signs[polarity]}${value}`)
    .join(" ");
}

const signs = { wanted: "", excluded: "!", unwanted: "-", unneeded: "~" } as const;

export const messageSets = [
  "development",
  "held-out",
  "blind",
  "blind-2",
  "blind-3",
  "blind-4",
  "blind-5",
  "blind-6",
  "blind-7",
  "blind-8",
  "blind-9",
  "blind-10",
  "blind-11",
  "blind-12",
  "blind-13",
  "blind-14",
  "blind-15",
  "blind-16",
  "blind-17",
  "blind-18",
  "blind-19",
  "blind-20",
  "blind-21",
  "blind-22",
  "blind-25",
  "blind-26",
  "blind-27",
  "blind-28",
  "blind-29",
  "blind-30",
  "blind-31",
  "blind-32",
  "blind-33",
  "blind-34",
  "blind-35",
  "blind-36",
  "blind-37",
  "refusals-1",
  "refusals-2",
  "refusals-3",
  "figures-1",
  "figures-2",
  "figures-3",
] as const;

export function loadMessages(name: (typeof messageSets)[number]): readonly GoldMessage[] {
  return readFileSync(new URL(`../messages/${name}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as GoldMessage);
}
