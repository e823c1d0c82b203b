import type { Climate } from "../climate/climate.ts";
import { createOutdoorField, type FieldWords } from "../reading/outdoor-field.ts";
import type { ParsedCache } from "./parsed-cache.ts";

/** The words of the field, with what an earlier start learned about the shop's own labels. */
export interface OpenedField {
  readonly field: FieldWords;
  /** A first start: labels have yet to be read. */
  readonly isNew: boolean;
  /** Keeps what was learned. */
  keep(): Promise<void>;
}

const name = "topics";

/** @param texts Of flows and catalogues; other texts have other labels. */
export async function openField(
  climate: () => Climate,
  cache: ParsedCache,
  texts: readonly string[],
): Promise<OpenedField> {
  const known = await cache.read(name, texts);
  const field = createOutdoorField(climate, isTopics(known) ? known : {});
  return {
    field,
    isNew: !isTopics(known),
    keep: async () => cache.write(name, texts, field.learned()),
  };
}

function isTopics(known: unknown): known is Readonly<Record<string, readonly string[]>> {
  return typeof known === "object" && known !== null;
}
