import type { Attribute } from "./attribute.ts";
import type { Product } from "./product.ts";

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
  return valuesCalled(attribute, child);
}

/** The values of such an attribute that suit any adult. */
export function anybodyIn(attribute: Attribute): readonly string[] {
  return valuesCalled(attribute, anybody);
}

/** By their id or a label. */
function valuesCalled(attribute: Attribute, name: RegExp): readonly string[] {
  if (attribute.kind !== "choice" && attribute.kind !== "choices") return [];
  if (!isOfWearer(attribute.id)) return [];
  return Object.entries(attribute.values).flatMap(([value, { label }]) =>
    [value, ...Object.values(label)].some((one) => name.test(one)) ? [value] : [],
  );
}

/** Whether a product says in its name that it is for children, whatever its attributes say. */
export function isNamedForChildren({ title }: Pick<Product, "title">): boolean {
  return Object.values(title).some((text) => inName.test(text));
}

const inName =
  /(?<!\p{L})(?:(?:kids?['’]?s?|child(?:ren)?['’]s?|bab(?:y|ies)|toddlers?|infants?|girls?['’]s?|boys?['’]s?|youth|junior)(?!\p{L})|kinder(?:-|\p{Ll}))/iu;

const child =
  /(?<!\p{L})(?:kids?|child|children|bab(?:y|ies)|toddlers?|infants?|girls?|boys?|youth|junior|teens?|kind|kinder|jungen?|mädchen|jugend(?:liche)?)(?!\p{L})/iu;

const anybody =
  /^(?:unisex|uni|all|alle|adults?|erwachsene|any(?:body|one)|every(?:body|one)|for (?:all|everyone)|für alle|all genders?|gender[- ]?neutral|geschlechtsneutral|men (?:and|&) women|women (?:and|&) men|damen (?:und|&) herren|herren (?:und|&) damen)$/iu;
