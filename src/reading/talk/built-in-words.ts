import { reducedPrice } from "../../flow/talk-request.ts";
import type { TopicForm } from "./topic-phrases.ts";
import { wordTable } from "../../lib/word-table.ts";

interface BuiltInWord {
  readonly text: string;
  readonly locale: "en" | "de";
  readonly form: TopicForm;
  readonly end?: "most" | "least";
  readonly value?: string;
  /** What is there when the answer is no. */
  readonly opposite?: true;
}

/** How shoppers speak of what every product has: its price, its rating, its way to them. */
export const builtInWords: Readonly<Record<string, readonly BuiltInWord[]>> = wordTable({
  price: [
    ...words("en", "name", "price|cost|costs|priced"),
    ...reduced(
      "en",
      "on sale|on offer|special offer|reduced|discounted|marked down|original price|old price|do i save|you save",
    ),
    ...reduced(
      "de",
      "ursprünglicher preis|alter preis|spare ich|gespart|ersparnis|im angebot|angebot|reduziert|runtergesetzt|heruntergesetzt|rabattiert|im sale",
    ),
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
    ...words("en", "superlative", "costs least|costs the least|cost least|cost the least", "least"),
    ...words("en", "superlative", "costs most|cost most|costs the most|cost the most", "most"),
    ...words("de", "superlative", "kostet am wenigsten|am wenigsten kostet", "least"),
    ...words("de", "superlative", "kostet am meisten|am meisten kostet", "most"),
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
      "rating|ratings|rated|reviews|review|stars|customers say|customers think|people say|people think|others say|others think|opinions|popular|experiences",
    ),
    ...words(
      "de",
      "name",
      "bewertung|bewertungen|bewertet|sterne|rezensionen|kunden sagen|sagen kunden|andere kunden|kunden dazu|leute dazu|sagen leute|sagen andere|andere sagen|meinen andere|andere meinen|meinungen|erfahrungen|beliebt",
    ),
    ...words("de", "superlative", "bestbewertete|bestbewerteten", "most"),
    ...words("en", "superlative", "best rated|highest rated", "most"),
  ],
  // A usual name in catalogues, and hardly ever said in a question.
  material: [
    ...words("en", "name", "made of|made out of|made from|fabric"),
    ...words("de", "name", "gemacht aus|besteht aus|woraus|aus was|stoff"),
  ],
  delivery_days: [
    ...words(
      "en",
      "name",
      "delivery|delivered|deliver|shipping|ship|arrive|arrives|get here|be here|by tomorrow|by monday|by tuesday|by wednesday|by thursday|by friday|by saturday|by sunday|by next week|by christmas|in time for",
    ),
    ...words(
      "de",
      "name",
      "lieferung|geliefert|lieferzeit|lieferdauer|versand|liefert|wann kommt|wann kommen|wann wäre|bis morgen|bis montag|bis dienstag|bis mittwoch|bis donnerstag|bis freitag|bis samstag|bis sonntag|bis nächste woche|bis weihnachten|rechtzeitig",
    ),
  ],
  recycled_share: recycling(),
  recycled: recycling(),
  uv_protection: [
    ...words("en", "name", "uv protection|uv|upf|spf"),
    ...words("de", "name", "uv schutz|uv|lichtschutzfaktor"),
  ],
  packed_volume_l: [
    ...words(
      "de",
      "name",
      "klein packen|klein zusammenpacken|klein verpacken|zusammenfalten|zusammenrollen",
    ),
    ...words("en", "superlative", "packs smallest|packs down smallest|smallest packed", "least"),
    ...words("en", "comparative", "packs smaller|packs down smaller", "least"),
    ...words(
      "de",
      "superlative",
      "packt am kleinsten|am kleinsten packbar|kleinste packmaß",
      "least",
    ),
  ],
  brand: [
    ...words("en", "name", "maker|manufacturer|who makes|brand"),
    ...words("de", "name", "hersteller|marke|wer macht|wer stellt"),
  ],
  volume_l: [
    ...words("en", "quality", "big|large|huge", "most"),
    ...words("en", "quality", "small|tiny", "least"),
    ...words("de", "quality", "groß|riesig", "most"),
    ...words("de", "quality", "klein|winzig", "least"),
  ],
  // The colder the night it is good for, the warmer it is.
  comfort_temp_c: [
    ...words("en", "quality", "warm", "least"),
    ...words("en", "comparative", "warmer", "least"),
    ...words("en", "superlative", "warmest", "least"),
    ...words("de", "quality", "warm|warme|warmer|warmen", "least"),
    ...words("de", "comparative", "wärmer|wärmere|wärmeren|wärmerer", "least"),
    ...words("de", "superlative", "wärmste|wärmsten|wärmster", "least"),
  ],
  breathability_g: breathing(),
  breathable: breathing(),
  width: wideOrNarrow(),
  fit: wideOrNarrow(),
  reflective: [
    ...words(
      "en",
      "name",
      "be seen|see me|seen at night|seen in the dark|visible|visibility|reflector|reflectors|reflectives|reflect|reflects|hi vis",
    ),
    ...words(
      "de",
      "name",
      "sieht man mich|gesehen werden|gesehen|sichtbar|sichtbarkeit|reflektor|reflektoren|reflektiert|reflektieren|katzenauge",
    ),
  ],
  quiet: [
    ...opposite("en", "noisy|loud|rustle|rustles|rustling|crinkly|crackles"),
    ...opposite("de", "laut|raschelt|rascheln|raschelnd|knistert|knistern"),
  ],
  soft: [
    ...opposite("en", "itchy|itch|itches|scratchy|scratch|scratches"),
    ...opposite("de", "kratzt|kratzen|kratzig|juckt|jucken"),
  ],
  odor_resistant: [
    ...opposite("en", "smell|smells|smelly|stink|stinks"),
    ...opposite("de", "stinkt|stinken|riecht|riechen|muffelt"),
  ],
});

/** However much of it is, or whether it is at all. */
function recycling(): readonly BuiltInWord[] {
  return [
    ...words("en", "name", "recycled|recycled material|recycled materials|recycling"),
    ...words(
      "de",
      "name",
      "recycelt|recycelte|recyceltes|recyceltem|recycelten|recyceltem material|recyceltes material|rezykliert|recycling|rezyklat",
    ),
  ];
}

/** Asked of what says where it is made. */
export const wordsFrom = {
  en: [
    "where made",
    "where produced",
    "where manufactured",
    "where come from",
    "country of origin",
  ],
  de: [
    "wo hergestellt",
    "wo gemacht",
    "wo produziert",
    "wo gefertigt",
    "wo genäht",
    "wo kommt her",
    "wo kommen her",
    "woher",
    "herkunft",
    "herkunftsland",
    "herstellungsland",
  ],
} as const;

/** What is weighed is heavy or light, whatever an author calls it. */
const weighed: readonly BuiltInWord[] = [
  ...words("en", "name", "weigh|weighs|weight"),
  ...words("de", "name", "wiegt|wiegen|gewicht"),
  ...words("en", "quality", "heavy", "most"),
  ...words("en", "quality", "light|lightweight", "least"),
  ...words("de", "quality", "schwer|schwere|schweren|schwerer", "most"),
  ...words("de", "quality", "leicht|leichte|leichten|leichtes", "least"),
  ...words("en", "comparative", "heavier", "most"),
  ...words("en", "comparative", "lighter|weighs less|weigh less", "least"),
  ...words("en", "comparative", "weighs more|weigh more", "most"),
  ...words("de", "comparative", "schwerer", "most"),
  ...words("de", "comparative", "leichter|wiegt weniger|wiegen weniger", "least"),
  ...words("de", "comparative", "wiegt mehr|wiegen mehr", "most"),
  ...words("en", "superlative", "heaviest|weighs most|weigh most", "most"),
  ...words(
    "en",
    "superlative",
    "lightest|weighs least|weighs the least|weigh least|weigh the least",
    "least",
  ),
  ...words("de", "superlative", "wiegt am meisten|am meisten wiegt|wiegen am meisten", "most"),
  ...words(
    "de",
    "superlative",
    "wiegt am wenigsten|am wenigsten wiegt|wiegen am wenigsten",
    "least",
  ),
  ...words("de", "superlative", "schwerste|schwersten|schwerster|schwerstes", "most"),
  ...words("de", "superlative", "leichteste|leichtesten|leichtester|leichtestes", "least"),
];

/** What holds something, or is looked at, is large or small; what is packed is not praised for it. */
export const wordsOfSize: readonly BuiltInWord[] = [
  ...words("en", "comparative", "bigger|larger|roomier", "most"),
  ...words("en", "comparative", "smaller", "least"),
  ...words("en", "superlative", "biggest|largest", "most"),
  ...words("en", "superlative", "smallest", "least"),
  ...words("de", "comparative", "größer|größere|größerer|größeres|größeren", "most"),
  ...words("de", "comparative", "kleiner|kleinere|kleinerer|kleineres|kleineren", "least"),
  ...words("de", "superlative", "größte|größten|größter", "most"),
  ...words("de", "superlative", "kleinste|kleinsten|kleinster", "least"),
];

/** By unit, for attributes of any catalogue. */
export const wordsOfUnit: Readonly<Record<string, readonly BuiltInWord[]>> = wordTable({
  g: weighed,
  kg: [...weighed, ...words("en", "unit", "kilo|kilos"), ...words("de", "unit", "kilo|kilos")],
  l: [
    ...words("en", "name", "litres|liters|how big|how large|capacity"),
    ...words("de", "name", "liter|wie groß|fassungsvermögen"),
    ...words("en", "unit", "litre|litres|liter|liters"),
    ...words("de", "unit", "liter|litern"),
  ],
  '"': [...words("en", "name", "inch|inches"), ...words("de", "name", "zoll")],
  "°C": [
    ...words(
      "en",
      "name",
      "degrees|what temperature|temperature|temperatures|how cold|freeze|minus",
    ),
    ...words("de", "name", "grad|temperatur|temperaturen|wie kalt|friere|frieren|friert|minus"),
  ],
  km: [
    ...words("en", "name", "how far|kilometres|kilometers"),
    ...words("de", "name", "wie weit|kilometer|weit komme"),
  ],
  h: [
    ...words("en", "name", "how long last|how many hours|last"),
    ...words("de", "name", "wie lange hält|wie viele stunden|hält"),
  ],
});

/** "Atmet die gut?", "does it breathe?" */
function breathing(): readonly BuiltInWord[] {
  return [
    ...words("en", "name", "breathe|breathes|breathing|airy|air permeable"),
    ...words("de", "name", "atmet|atmen|luftdurchlassig|luftig"),
    ...words("en", "superlative", "breathes best|breathes the best|breathes most", "most"),
    ...words("de", "superlative", "atmet am besten|atmet am meisten", "most"),
  ];
}

/** "Sind die eng?", "are they tight?" */
function wideOrNarrow(): readonly BuiltInWord[] {
  return [
    ...words("en", "name", "narrow|wide|tight|roomy|snug"),
    ...words("de", "name", "eng|weit|breit|schmal|eng geschnitten|weit geschnitten"),
  ];
}

const room = [
  {
    called: /^(?:wide|loose|relaxed|roomy|breit|weit|locker)/i,
    end: "most",
    words: [
      ...words("en", "value", "wider|looser|roomier|baggier"),
      ...words("de", "value", "weiter|breiter|lockerer"),
    ],
  },
  {
    called: /^(?:narrow|slim|tight|schmal|eng)/i,
    end: "least",
    words: [
      ...words("en", "value", "narrower|slimmer|tighter|snugger"),
      ...words("de", "value", "enger|schmaler|schmäler"),
    ],
  },
] as const;

/** How much room a choice leaves: by what its values are called, the words that ask for more or less. */
export const comparedRoom: ReadonlyMap<string, typeof room> = new Map([
  ["width", room],
  ["fit", room],
]);

function reduced(locale: "en" | "de", texts: string): readonly BuiltInWord[] {
  return words(locale, "value", texts).map((word) => ({ ...word, value: reducedPrice }));
}

function opposite(locale: "en" | "de", texts: string): readonly BuiltInWord[] {
  return words(locale, "name", texts).map((word) => ({ ...word, opposite: true }));
}

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
