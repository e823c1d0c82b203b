import type { Attribute } from "./attribute.ts";

/** What catalogues call the attribute that says whom a product is made for. */
const names: ReadonlySet<string> = new Set(
  "gender sex wearer audience age_group target_group for_whom geschlecht zielgruppe fuer_wen".split(
    " ",
  ),
);

/** Whether an attribute says whom a product is made for. */
export function isOfWearer(id: string): boolean {
  return names.has(id);
}

/** The values of such an attribute that are children. */
export function childrenIn(attribute: Attribute): readonly string[] {
  if (attribute.kind !== "choice" && attribute.kind !== "choices") return [];
  if (!isOfWearer(attribute.id)) return [];
  return Object.entries(attribute.values).flatMap(([value, { label }]) =>
    [value, ...Object.values(label)].some((name) => child.test(name)) ? [value] : [],
  );
}

const child =
  /(?<!\p{L})(?:kids?|child|children|bab(?:y|ies)|toddlers?|infants?|girls?|boys?|youth|junior|teens?|kind|kinder|jungen?|mädchen|jugend(?:liche)?)(?!\p{L})/iu;
