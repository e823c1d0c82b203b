import type { Catalog } from "../catalog/catalog.ts";
import type { Localized } from "../lib/localized.ts";
import { toWords } from "../lib/words.ts";
import { negators, smallWords } from "../reading/small-words.ts";
import { stem } from "../reading/stem.ts";
import { remembered } from "../lib/remembered.ts";

/**
 * Whether a text that the field takes for another one's business speaks of what this shop sells:
 * brakes are off topic among jackets, and an attribute among bicycles.
 *
 * @param isElsewhere Whether a text is off topic by itself.
 */
export function speaksOfShop(
  catalog: Catalog,
  text: string,
  isElsewhere: (text: string) => boolean,
): boolean {
  const said = new Set(stemsOf(text));
  return wordsOf(catalog).some(
    ({ stems, text: own }) => stems.every((one) => said.has(one)) && isElsewhere(own),
  );
}

/** Whether a text names nothing but the catalogue itself: "a laptop, please", where laptops are sold. */
export function namesCatalog(catalog: Catalog, text: string): boolean {
  const own = new Set(Object.values(catalog.title).flatMap(stemsOf));
  const said = stemsOf(text);
  return said.length > 0 && said.every((one) => own.has(one));
}

/** Whether a text says nothing but what the catalogue has words for: "no motor", "black and light". */
export function saysOnlyOwnWords(catalog: Catalog, text: string): boolean {
  const own = new Set(wordsOf(catalog).flatMap(({ stems }) => stems));
  const said = stemsOf(text).filter((word) => !negators.has(word));
  return said.length > 0 && said.every((one) => own.has(one));
}

/** Whether a text names a kind of thing that is sold: "an e-bike" where there are city bikes. */
export function namesKind(catalog: Catalog, text: string): boolean {
  const kind = catalog.attributes.get("kind");
  if (kind?.kind !== "choice" && kind?.kind !== "choices") return false;
  const said = new Set(stemsOf(text));
  // What a thing is stands last in its name.
  return Object.values(kind.values)
    .flatMap(({ label }) => Object.values(label))
    .some((name) =>
      stemsOf(name)
        .slice(-1)
        .some((one) => said.has(one)),
    );
}

interface OwnWords {
  readonly text: string;
  readonly stems: readonly string[];
}

const wordsOf = remembered((catalog: Catalog): readonly OwnWords[] => {
  const values = [...catalog.attributes.values()].flatMap((attribute): readonly Localized[] => [
    attribute.label,
    ...(attribute.kind === "choice" || attribute.kind === "choices"
      ? Object.values(attribute.values).map(({ label }) => label)
      : []),
  ]);
  return [catalog.title, ...values].flatMap((label) =>
    Object.values(label).flatMap((text) => {
      const stems = stemsOf(text);
      return stems.length === 0 ? [] : [{ text, stems }];
    }),
  );
});

/** Stems of both languages, since shoppers mix them. */
function stemsOf(text: string): readonly string[] {
  return toWords(text)
    .map((word) => word.text)
    .filter((word) => !smallWords.has(word))
    .map((word) => stem(stem(word, "en"), "de"));
}
