import type { Row } from "../catalog/cell.ts";
import type { Issue } from "../lib/issue.ts";
import type { TextLine } from "../lib/line-splitter.ts";

/** What comes out of an export: its columns first (CSV only), then row by row. */
export type ExportEntry =
  | { readonly type: "columns"; readonly columns: readonly string[] }
  | { readonly type: "row"; readonly row: Row }
  /** A row that cannot be read. The rows after it can. */
  | { readonly type: "broken"; readonly issue: Issue };

/** Turns lines into entries; holds back what may go on in the next line. */
export interface RowReader {
  push(lines: readonly TextLine[]): readonly ExportEntry[];
  end(): readonly ExportEntry[];
}

/** What stands between the cells of a CSV. */
export type Delimiter = "," | ";" | "\t" | "|";
