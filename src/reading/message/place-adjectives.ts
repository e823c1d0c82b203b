import type { Token } from "./tokens.ts";

/** A country named by its adjective before what one goes there for, and the last token of it. */
export interface AdjectivePlace {
  /** The country's name in English, folded. */
  readonly country: string;
  readonly to: number;
}

/** "The Norwegian coast", "schottische Inseln", "Scottish winter"; not "Swiss cheese". */
export function adjectivePlaceAt(tokens: readonly Token[], at: number): AdjectivePlace | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  const country = english[word.text] ?? german[word.text.replace(/(?:e|er|es|en|em)$/, "")];
  const next = tokens[at + 1]?.word;
  if (country === undefined || next === undefined || next.clause !== word.clause) return undefined;
  if (grounds.has(next.text)) return { country, to: at + 1 };
  return seasons.has(next.text) ? { country, to: at } : undefined;
}

const pairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(text.split(" ").map((pair) => pair.split("=")));

const english = pairs(
  "cornish=cornwall bavarian=bavaria tyrolean=tyrol sicilian=sicily corsican=corsica sardinian=sardinia cretan=crete tuscan=tuscany andalusian=andalusia breton=brittany catalan=catalonia hawaiian=hawaii texan=texas yorkshire=yorkshire lapland=lapland faroese=faroe mongolian=mongolia indian=india chinese=china brazilian=brazil argentinian=argentina bolivian=bolivia kenyan=kenya tanzanian=tanzania australian=australia scottish=scotland scots=scotland welsh=wales english=england irish=ireland norwegian=norway swedish=sweden finnish=finland danish=denmark " +
    "icelandic=iceland french=france spanish=spain portuguese=portugal italian=italy greek=greece croatian=croatia austrian=austria swiss=switzerland " +
    "german=germany canadian=canada alaskan=alaska californian=california nepalese=nepal nepali=nepal japanese=japan moroccan=morocco turkish=turkey " +
    "polish=poland slovenian=slovenia romanian=romania bulgarian=bulgaria patagonian=patagonia chilean=chile peruvian=peru british=england",
);

const german = pairs(
  "schottisch=scotland walisisch=wales englisch=england irisch=ireland norwegisch=norway schwedisch=sweden finnisch=finland danisch=denmark " +
    "islandisch=iceland franzosisch=france spanisch=spain portugiesisch=portugal italienisch=italy griechisch=greece kroatisch=croatia osterreichisch=austria " +
    "kanadisch=canada kalifornisch=california nepalesisch=nepal japanisch=japan marokkanisch=morocco turkisch=turkey polnisch=poland slowenisch=slovenia " +
    "rumanisch=romania bulgarisch=bulgaria patagonisch=patagonia britisch=england",
);

const grounds: ReadonlySet<string> = new Set(
  (
    "coast coastline island islands isles highlands mountains hills alps fjord fjords lakes moors moorland countryside wilderness forest forests " +
    "cliff cliffs beach beaches valley valleys loch lochs desert jungle village rainforest steppe tundra borders lowlands glens munros peaks trails seaside arctic outback bush prairie rockies backcountry " +
    "kuste inseln insel berge bergen alpen fjorde fjorden seen walder waldern wald hochland schären scharen westkuste ostkuste nordkuste atlantikkuste wildnis moore huttentour"
  ).split(" "),
);

const seasons: ReadonlySet<string> = new Set(
  "winter winters summer summers spring autumn weather rain drizzle wetter regen sommer fruhling herbst fruhjahr januar februar".split(
    " ",
  ),
);
