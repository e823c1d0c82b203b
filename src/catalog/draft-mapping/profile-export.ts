import type { Locale } from "../../lib/localized.ts";
import { toText, type Row } from "../cell.ts";
import { readColumn, type ColumnReading } from "./column-profile.ts";
import type { ExportProfile } from "./draft-mapping.ts";
import { flattenRow } from "./flatten-row.ts";

/** An export while it is read, row by row. */
export interface ExportReading {
  addColumns(names: readonly string[]): void;
  add(row: Row): void;
  profile(): ExportProfile;
}

/** More columns than this are no table anybody fills in by hand; the rest is not looked at. */
const columnsMax = 500;

export function readExportProfile(): ExportReading {
  const columns = new Map<string, ColumnReading>();
  const language = createLanguageGuess();
  let rows = 0;
  const columnOf = (name: string): ColumnReading | undefined => {
    const known = columns.get(name);
    if (known !== undefined || columns.size >= columnsMax) return known;
    const begun = readColumn(name);
    columns.set(name, begun);
    return begun;
  };
  return {
    addColumns: (names) => {
      for (const name of names) if (name !== "") columnOf(name);
    },
    add: (row) => {
      rows += 1;
      for (const [path, cell] of flattenRow(row)) {
        columnOf(path)?.add(cell);
        language.add(toText(cell));
      }
    },
    profile: () => ({
      rows,
      columns: [...columns.values()].map((column) => column.profile()),
      locale: language.guess(),
    }),
  };
}

const german =
  /(?<!\p{L})(?:der|die|das|und|mit|für|aus|ist|ein|eine|von|auch|sich|ohne|zum)(?!\p{L})/giu;
const english = /(?<!\p{L})(?:the|and|with|for|from|is|a|an|of|also|your|without|to)(?!\p{L})/giu;
/** So much text tells a language. */
const lettersWanted = 200_000;

/** Of the advisor's own two languages the one whose small words are commoner. */
function createLanguageGuess(): { add(text: string): void; guess(): Locale } {
  const count = { letters: 0, de: 0, en: 0 };
  return {
    add: (text) => {
      if (count.letters >= lettersWanted) return;
      count.letters += text.length;
      count.de += text.match(german)?.length ?? 0;
      count.en += text.match(english)?.length ?? 0;
    },
    guess: () => (count.de > count.en ? "de" : "en"),
  };
}
