import type { Attribute } from "../../catalog/attribute.ts";
import type { Topic } from "../../flow/talk-request.ts";
import type { Sentence } from "./sentence.ts";
import { topicsMax } from "./topics-asked.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/**
 * "Are they sustainable?" is a word for several things, none of them called so: whatever of them the
 * shop states of those shown.
 */
export function sustainability(
  { said, screen }: Sentence,
  attributes: Attributes,
): readonly Topic[] {
  if (!sustainable.test(said)) return [];
  return sustainableFields
    .filter((id) => attributes.has(id))
    .filter((id) => screen.shown.some((one) => one.attributes[id] !== undefined))
    .slice(0, topicsMax)
    .map((attribute) => ({ attribute, open: true as const }));
}

const sustainable =
  / (?:sustainable|sustainability|sustainably|eco|eco friendly|ecological|environmentally friendly|green|nachhaltig|nachhaltige[rsn]?|nachhaltigkeit|umweltfreundlich|umweltfreundliche[rsn]?|okologisch|umwelt|environment) /;

/** Names that catalogues usually have for it, the most telling first. */
const sustainableFields: readonly string[] = [
  "recycled_share",
  "recycled",
  "organic",
  "pfc_free",
  "fair_trade",
  "recyclable",
  "certificates",
  "origin",
];
