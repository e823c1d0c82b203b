import type { Span } from "../span.ts";
import type { Match } from "./match.ts";
import type { Token } from "./tokens.ts";

export interface MonthsNamed {
  /** 1 to 12, ascending. */
  readonly months: readonly number[];
  /** From the first word of them to the last. */
  readonly span: Span | undefined;
}

/**
 * The months named: "Mai bis September" is five, "12.10." is October. Without one, that of a
 * holiday named.
 */
export function readMonths(
  text: string,
  tokens: readonly Token[],
  matches: readonly Match[],
): MonthsNamed {
  const said = matches
    .filter(({ label }) => label.slot === "month")
    .sort((one, other) => one.namedFrom - other.namedFrom);
  const months = new Set<number>();
  for (const [place, match] of said.entries()) {
    const month = Number(match.label.value);
    const before = said[place - 1];
    if (before !== undefined && isRange(tokens, before.namedTo, match.namedFrom)) {
      for (const one of monthsBetween(Number(before.label.value), month)) months.add(one);
    }
    months.add(month);
  }
  const dated = dates(text);
  for (const { month } of dated) months.add(month);
  const holidays =
    months.size > 0 ? [] : matches.filter(({ label: { slot } }) => slot === "holiday");
  const feastsNamed = holidays.flatMap((match) => {
    const feast = feasts[match.label.value];
    return feast === undefined ? [] : [{ match, feast }];
  });
  for (const { feast } of feastsNamed) for (const one of feast) months.add(one);
  const spans = [
    ...dated,
    ...[...said, ...feastsNamed.map(({ match }) => match)].flatMap((match) =>
      spanOf(match, tokens),
    ),
  ];
  return { months: [...months].sort((one, other) => one - other), span: around(spans) };
}

function spanOf({ namedFrom, namedTo }: Match, tokens: readonly Token[]): readonly Span[] {
  const [first, last] = [tokens[namedFrom], tokens[namedTo]];
  if (first === undefined || last === undefined) return [];
  return [{ start: first.word.start, end: last.word.end }];
}

function around(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Holidays that are a date, not a season; moving feasts in the month they fall in most often. */
const feasts: Readonly<Record<string, readonly number[]>> = {
  christmas: [12],
  "new-year": [12, 1],
  easter: [4],
  autumn: [10],
  november: [11],
};

/** Only words of a range stand between the two names. */
function isRange(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from + 1, to).map(({ word }) => word.text);
  if (between.length > 4) return false;
  if (between.length === 0) return tokens[to]?.word.joined === true;
  return (
    between.some((word) => until.has(word)) &&
    between.every((word) => until.has(word) || bridge.has(word))
  );
}

const until: ReadonlySet<string> = new Set("bis to till until til through thru".split(" "));
const bridge: ReadonlySet<string> = new Set(
  "the end of anfang mitte ende early late mid start middle beginning and hin zum in up".split(" "),
);

/** Over the end of the year as well: November to February. */
function monthsBetween(from: number, to: number): readonly number[] {
  const count = ((to - from + 12) % 12) + 1;
  return Array.from({ length: count }, (_, at) => ((from - 1 + at) % 12) + 1);
}

interface DateNamed extends Span {
  readonly month: number;
}

/** "am 3.10.", "vom 12.10. bis 20.10.2025". */
function dates(text: string): readonly DateNamed[] {
  const numbers = dateForms.flatMap((form) => [...text.matchAll(form)]);
  const compounds = [...text.matchAll(inCompound)];
  return [
    ...numbers.map((found) => ({ month: Number(found[1]), ...spanOfFound(found) })),
    ...compounds.map((found) => ({
      month: germanMonths.indexOf((found[1] ?? "").toLowerCase()) + 1,
      ...spanOfFound(found),
    })),
  ];
}

function spanOfFound({ index, 0: { length } }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}

const dateForms: readonly RegExp[] = [
  /(?<![\d.,])(?:0?[1-9]|[12]\d|3[01])\.\s?(0?[1-9]|1[0-2])\.(?!\d{1,2}\b(?!\d))/g,
  // "Depart 28/03, back 14/04": the day comes first, and a word of time before it.
  /(?<=\b(?:on|from|to|till|until|back|depart\w*|leav\w+|return\w*|arriv\w+|vom|am|bis|ab|zum|the|and)\s)(?:0?[1-9]|[12]\d|3[01])\/(0[1-9]|1[0-2])(?![\d/]*\s?(?:€|euro|cm))/gi,
];

const germanMonths: readonly string[] =
  "januar februar märz april mai juni juli august september oktober november dezember".split(" ");

/** "Januarwoche", "Dezembernächte". */
const inCompound =
  /(?<!\p{L})(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?=(?:s?(?:woche|tag|nacht|nächt|wochenende|hälfte|anfang|ende|mitte|urlaub|tour|trip|reise|regen|wetter|sonne|kälte|hitze|sturm|stürme|morgen|abend|ferien))(?:\p{L}*))/giu;
