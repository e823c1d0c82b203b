import type { TopicForm } from "./topic-phrases.ts";

interface BuiltInWord {
  readonly text: string;
  readonly locale: "en" | "de";
  readonly form: TopicForm;
  readonly end?: "most" | "least";
}

/** How shoppers speak of what every product has: its price, its rating, its way to them. */
export const builtInWords: Readonly<Record<string, readonly BuiltInWord[]>> = {
  price: [
    ...words("en", "name", "price|cost|costs|priced"),
    ...words("de", "name", "preis|kostet|kosten|preise"),
    ...words("en", "quality", "expensive|pricey|dear|costly", "most"),
    ...words("en", "quality", "cheap|affordable|inexpensive", "least"),
    ...words("de", "quality", "teuer|teure|teuren|kostspielig", "most"),
    ...words("de", "quality", "billig|gunstig|preiswert|preisgunstig", "least"),
    ...words("en", "comparative", "more expensive|pricier|dearer", "most"),
    ...words("en", "comparative", "cheaper|less expensive|more affordable|costs less", "least"),
    ...words("de", "comparative", "teurer|teurere|teureres|teureren", "most"),
    ...words("de", "comparative", "billiger|billigere|billigeres|billigeren|preiswerter", "least"),
    ...words(
      "de",
      "comparative",
      "preiswertere|preiswerteres|preisgunstiger|kostet weniger",
      "least",
    ),
    ...words("en", "superlative", "most expensive|priciest|dearest", "most"),
    ...words("en", "superlative", "cheapest|least expensive|most affordable", "least"),
    ...words("de", "superlative", "teuerste|teuersten|teuerster|teuerstes", "most"),
    ...words(
      "de",
      "superlative",
      "billigste|billigsten|billigster|preiswerteste|preiswertesten",
      "least",
    ),
  ],
  rating: [
    ...words(
      "en",
      "name",
      "rating|ratings|rated|reviews|review|stars|customers say|customers think|popular",
    ),
    ...words(
      "de",
      "name",
      "bewertung|bewertungen|bewertet|sterne|rezensionen|kunden sagen|sagen kunden|kunden dazu|beliebt",
    ),
    ...words("de", "superlative", "bestbewertete|bestbewerteten", "most"),
    ...words("en", "superlative", "best rated|highest rated", "most"),
  ],
  // A usual name in catalogues, and hardly ever said in a question.
  material: [
    ...words("en", "name", "made of|made out of|made from|fabric"),
    ...words("de", "name", "gemacht aus|besteht aus|woraus|stoff"),
  ],
  delivery_days: [
    ...words("en", "name", "delivery|delivered|deliver|shipping|ship|arrive|arrives"),
    ...words("de", "name", "lieferung|geliefert|lieferzeit|lieferdauer|versand|liefert"),
  ],
};

/** What is weighed is heavy or light, whatever an author calls it. */
const weighed: readonly BuiltInWord[] = [
  ...words("en", "name", "weigh|weighs|weight"),
  ...words("de", "name", "wiegt|wiegen|gewicht"),
  ...words("en", "quality", "heavy", "most"),
  ...words("en", "quality", "light|lightweight", "least"),
  ...words("de", "quality", "schwer|schwere|schweren|schwerer", "most"),
  ...words("de", "quality", "leicht|leichte|leichten|leichtes", "least"),
  ...words("en", "comparative", "heavier", "most"),
  ...words("en", "comparative", "lighter", "least"),
  ...words("de", "comparative", "schwerer", "most"),
  ...words("de", "comparative", "leichter", "least"),
];

/** By unit, for attributes of any catalogue. */
export const wordsOfUnit: Readonly<Record<string, readonly BuiltInWord[]>> = {
  g: weighed,
  kg: weighed,
};

function words(
  locale: "en" | "de",
  form: TopicForm,
  texts: string,
  end?: "most" | "least",
): readonly BuiltInWord[] {
  return texts
    .split("|")
    .map((text) => ({ text, locale, form, ...(end === undefined ? {} : { end }) }));
}
