import type { Meaning } from "./mentions.ts";
import type { Mention } from "./reading.ts";

/**
 * What numbers with a unit say: degrees are cold or heat, a water column is waterproof, an upper limit on
 * the weight is lightness, a child's age is a child, great height a long cut.
 */
export function readMeasures(text: string): readonly Mention[] {
  return measures.flatMap(({ form, meaningsOf }) =>
    [...text.matchAll(form)].flatMap((match) => {
      const value = Number((match[1] ?? "").replace(/[.,](?=\d{3}\b)/, "").replace(",", "."));
      const quote = { start: match.index, end: match.index + match[0].length, text: match[0] };
      const unit = match.slice(2).find((group) => group !== undefined) ?? "";
      return meaningsOf(value, unit, match[0]).map((meaning) => ({ ...meaning, quote }));
    }),
  );
}

interface Measure {
  /** The number is the first group, a unit that matters the second. */
  readonly form: RegExp;
  readonly meaningsOf: (value: number, unit: string, words: string) => readonly Meaning[];
}

const weather = (value: string): Meaning => ({ slot: "weather", value, polarity: "wanted" });
const attribute = (value: string): Meaning => ({ slot: "attribute", value, polarity: "wanted" });
const nothing: readonly Meaning[] = [];

const measures: readonly Measure[] = [
  {
    form: /(?:(?<!plus\s?)minus|unter null|below zero|(?<!\p{L}|[\d€$£]\s?)[-−–])\s?(\d{1,2})(?=\s?(?:°|grad|degrees?|celsius|c\b)|\s?[)!.,]|$)(?:\s?(?:°\s?[CF]?|grad|degrees?|celsius|c\b))?/giu,
    meaningsOf: (value, _unit) => (value >= 1 ? [weather("cold")] : nothing),
  },
  {
    form: /(?<![\d.,]|[-−–]\s?|minus\s)(\d{1,3})\s?(?:°\s?(?:([cf])\b)?|(?:grad\b|degrees?\b)(?:\s(fahrenheit|f\b))?|(f\b|fahrenheit))(?!\s?(?:steig|neig|winkel|nord|süd|waschen))/giu,
    meaningsOf: (value, unit) => {
      const isFahrenheit = /^f/i.test(unit) || value > 60;
      const celsius = isFahrenheit ? ((value - 32) * 5) / 9 : value;
      if (celsius >= 27) return [weather("heat")];
      return celsius <= 5 ? [weather("cold")] : nothing;
    },
  },
  {
    form: /(?<![\d.,])(\d{1,2}[.,]?\d{3})\s?mm\b/giu,
    meaningsOf: (value) => (value >= 1500 ? [attribute("waterproof")] : nothing),
  },
  {
    form: /(?<![\d.,])(\d{2})\s?k(?:\s?\/\s?\d{2}\s?k)?\b(?!\s?(?:run|lauf|race|steps|schritte|m\b))/giu,
    meaningsOf: (value) => (value >= 8 && value <= 40 ? [attribute("waterproof")] : nothing),
  },
  {
    form: /(?<![\d.,])\d{1,2}\s?k\s?\/\s?(\d{2})\s?k\b/giu,
    meaningsOf: () => [attribute("breathable")],
  },
  {
    form: /(?:<|unter|max(?:imal|\.)?|höchstens|weniger als|under|less than|below|sub)\s?(\d{1,4}(?:[.,]\d{1,2})?)\s?(?:g|gramm|grams?|kg|kilos?|lbs?|oz|ounces|pounds of weight)\b(?!\s?\/)/giu,
    meaningsOf: () => [attribute("light")],
  },
  {
    form: /(?:upf|lsf|spf)\s?(\d{2})\b|uv\s?-?\s?(?:schutz|protection)/giu,
    meaningsOf: () => [attribute("uv_protection"), weather("sun")],
  },
  {
    form: /(?<![\d.,])(1[.,]9\d|2[.,][0-2]\d?|19\d|20\d|21\d)\s?(?:m|cm|meter)\b(?!\s?(?:²|lang|hoch|tief|breit|wasser))/giu,
    meaningsOf: () => [{ slot: "fit", value: "tall", polarity: "wanted" }],
  },
  {
    form: /(?<![\d.,])(1[.,]9\d|2[.,]\d\d|19\d|20\d|21\d)\s(?=gro(?:ß|ss)\b|tall\b)/giu,
    meaningsOf: () => [{ slot: "fit", value: "tall", polarity: "wanted" }],
  },
  {
    form: /(?<![\d.,])(2)\s?(?:m|meter)\s(?=gro(?:ß|ss)|lang und)/giu,
    meaningsOf: () => [{ slot: "fit", value: "tall", polarity: "wanted" }],
  },
  {
    form: /(?<=[,(]\s?)(\d{1,2})\s?(?:jahre|years)(?=\s?(?:[,.)!?]|$))/giu,
    meaningsOf: (value) =>
      value <= 14 ? [{ slot: "gender", value: "kids", polarity: "wanted" }] : nothing,
  },
  {
    // "(m)", "(w, 34)": as people put it in small ads.
    form: /\(\s?([mwf])(?=\s?[,/)]|\s?\d)/giu,
    meaningsOf: (_value, _unit, words) => [
      { slot: "gender", value: /m/i.test(words) ? "men" : "women", polarity: "wanted" },
    ],
  },
  {
    // "He's ten": a child's age, in words or figures.
    form: /\b(?:he|she)(?:['’]s|\sis)\s(?:only\s|just\s|nearly\s|almost\s)?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s*(?:$|[,.;!?)]|and\b|but\b|now\b))/giu,
    meaningsOf: (value, _unit, words) => {
      if (value > 14) return nothing;
      return [
        { slot: "gender", value: /^she/i.test(words) ? "girls" : "boys", polarity: "wanted" },
      ];
    },
  },
  {
    // "He's a postman".
    form: /(?<![\p{L}\s]\s?)(?:^|(?<=[.!?]\s))(?:he|she)(?:['’]s|\sis)\san?\s(?!size\b|\d|small\b|medium\b|large\b|baby\b|toddler\b|puppy\b|dog\b|boy\b|girl\b|kid\b|child\b|teen)/giu,
    meaningsOf: (_value, _unit, words) => [
      { slot: "gender", value: /^she/i.test(words) ? "women" : "men", polarity: "wanted" },
    ],
  },
  {
    form: /(?<!\d)6\s?(?:['’′]|ft|foot|feet)\s?([2-9]|1[01])(?!\d)/giu,
    meaningsOf: (value) =>
      value >= 3 ? [{ slot: "fit", value: "tall", polarity: "wanted" }] : nothing,
  },
  {
    form: /(?<=(?:meinen|unseren|einen|nen|mein|unser|ein|für|fürn)\s)(\d{1,2})[\s-]?jährige[nr]\b(?!\s?(?:sohn|tochter|enkel|kinder|zwilling|mädchen|\p{Lu}))/giu,
    meaningsOf: (value) =>
      value <= 15 ? [{ slot: "gender", value: "boys", polarity: "wanted" }] : nothing,
  },
  {
    form: /(?<![\d.,])(\d{1,2})[\s-]?(?:jahre alt|jährige[rnms]?\b|jährig|years? old|yrs? old|y\/o|year-olds?|yo\b|(months?|weeks?|monate|wochen)[\s-](?:old|alt))(?![\s-](?:jacke|hose|schuhe|jacket|coat|boots|pants|tent|zelt))/giu,
    meaningsOf: (value, unit) =>
      value <= 14 || unit !== ""
        ? [{ slot: "gender", value: "kids", polarity: "wanted" }]
        : nothing,
  },
];
