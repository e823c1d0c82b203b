import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import type { Localized } from "../../lib/localized.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import type { Need, NeedId } from "../../recommendation/need.ts";
import { inEveryLocale } from "../../wording/phrases.ts";
import { inLocale } from "../../lib/localized.ts";
import { capitalise } from "../../wording/template.ts";

/**
 * "Which breathes best?", "warmer", before there was anything to compare: then those that have the
 * most of it are what is wanted to be shown.
 */
export function mostOf({ catalog }: Knowledge, talk: TalkRequest): readonly Need[] {
  return ends(talk).flatMap(({ attribute: id, end }): readonly Need[] => {
    const attribute = catalog.attributes.get(id);
    if (attribute?.kind !== "number") return [];
    return [
      {
        id: `said.${id}` as NeedId,
        label: labelOf(attribute, end),
        wish: {
          type: "test",
          attribute: id,
          test: { type: "prefer", direction: end === "most" ? "higher" : "lower" },
        },
        weight: askedWeight,
        source: "text",
      },
    ];
  });
}

/** It is the one thing that was asked for. */
const askedWeight = 2;

type End = "most" | "least";

function ends(talk: TalkRequest): readonly { readonly attribute: string; readonly end: End }[] {
  if (talk.type === "critique") {
    return [{ attribute: talk.attribute, end: talk.direction === "higher" ? "most" : "least" }];
  }
  if (talk.type !== "compare") return [];
  return talk.topics.flatMap(({ attribute, end }) =>
    end === undefined ? [] : [{ attribute, end }],
  );
}

function labelOf(attribute: Extract<Attribute, { kind: "number" }>, end: End): Localized {
  const { most, more, least, less, label } = attribute;
  const called = (end === "most" ? (most ?? more) : (least ?? less)) ?? label;
  return inEveryLocale((_, locale) => capitalise(inLocale(called, locale)));
}
