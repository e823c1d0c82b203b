import { wordsIn } from "./shop-facts.ts";

/** A number of a text, with its unit where that is told apart. */
export interface NumberInText {
  readonly value: number;
  readonly unit: string;
  readonly text: string;
}

const numberWords: readonly string[] =
  "two three four five six seven eight nine ten eleven twelve zwei drei vier funf sechs sieben acht neun zehn elf zwolf".split(
    " ",
  );

/** In digits, as the language writes them, and in words. */
export function numbersIn(text: string, locale: string): readonly NumberInText[] {
  const number =
    /(?:([€$£])\s?)?([-−]?(?:\d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)|\d(?:[\d.,]*\d)?))(?:[\s\u00a0\u202f]?(€|%|°C|\/ ?5|[a-zA-Z²]+))?/gu;
  const digits = [...text.matchAll(number)].map(([all, before = "", figure = "", behind = ""]) => ({
    value: toNumber(figure, locale),
    unit: unitOf(before === "" ? behind : before),
    text: all,
  }));
  const words = wordsIn(text).flatMap((word) => {
    const at = numberWords.indexOf(word);
    return at < 0 ? [] : [{ value: (at % 11) + 2, unit: "", text: word }];
  });
  return [...digits, ...words];
}

function toNumber(figure: string, locale: string): number {
  const plain = figure.replace("−", "-").replaceAll(/[\u00a0\u202f]/g, "");
  return locale === "de"
    ? Number(plain.replaceAll(".", "").replace(",", "."))
    : Number(plain.replaceAll(",", ""));
}

/** The units that are told apart; other words behind a number say what is counted. */
function unitOf(text: string): string {
  if (/^(?:€|EUR|Euros?)$/i.test(text)) return "€";
  return /^(?:\$|£|%|g|kg|mm|cm|l|°C|\/ ?5)$/.test(text) ? text.replace(" ", "") : "";
}
