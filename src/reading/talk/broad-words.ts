import type { Attribute } from "../../catalog/attribute.ts";
import type { Topic } from "../../flow/talk-request.ts";
import type { Sentence } from "./sentence.ts";
import { topicsMax } from "./topics-asked.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/**
 * "Are they sustainable?", "is it good quality?": words for several things, none of them called so.
 * What is asked about is whatever of them the shop states of those shown.
 */
export function topicsOfBroadWord(
  { said, screen }: Sentence,
  attributes: Attributes,
): readonly Topic[] {
  const fields = broadWords.find(({ cue }) => cue.test(said))?.fields ?? [];
  return fields
    .filter((id) => attributes.has(id))
    .filter((id) => screen.shown.some((one) => one.attributes[id] !== undefined))
    .slice(0, topicsMax)
    .map((attribute) => ({ attribute, open: true as const }));
}

interface BroadWord {
  readonly cue: RegExp;
  /** Names that catalogues usually have for it, the most telling first. */
  readonly fields: readonly string[];
}

const broadWords: readonly BroadWord[] = [
  {
    cue: / (?:sustainable|sustainability|sustainably|eco|eco friendly|ecological|environmentally friendly|green|nachhaltig|nachhaltige[rsn]?|nachhaltigste[nrs]?|nachhaltigkeit|umweltfreundlich|umweltfreundliche[rsn]?|umweltfreundlichste[nrs]?|okologisch|okologischste[nrs]?|greenest|umwelt|environment) /,
    fields: [
      "recycled_share",
      "recycled",
      "organic",
      "pfc_free",
      "fair_trade",
      "recyclable",
      "certificates",
      "origin",
    ],
  },
  {
    cue: / (?:quality|well made|well built|workmanship|qualitat|qualitativ|hochwertig|hochwertige[rsn]?|gut gemacht|gut verarbeitet|verarbeitung|wertig) /,
    fields: ["durability", "quality", "warranty_years", "rating"],
  },
  {
    // "Does it run large?", "fällt die groß aus?"
    cue: / (?:(?:fallt|fallen) (?:\S+ ){1,4}?(?:gross|grosser|klein|kleiner|normal|eng|weit) aus|runs? (?:\S+ )?(?:small|large|big|true to size)|true to size|fit true) /,
    fields: ["sizing", "size_advice", "fit"],
  },
  {
    cue: / (?:wann (?:ist|sind|ware|waren|wird|hab|habe|hatte) (?:die|der|das|sie|er|es|den|ich) (?:\S+ )?(?:da|hier|bei mir)|when (?:will|would|can|do) (?:it|they|i) (?:get|have|be|arrive|come)) /,
    fields: ["delivery_days"],
  },
];
