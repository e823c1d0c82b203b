import {
  draftMapping,
  type DraftWishes,
  type MappingDraft,
} from "../catalog/draft-mapping/draft-mapping.ts";
import { readExportProfile } from "../catalog/draft-mapping/profile-export.ts";
import { createProductImport } from "../catalog/import-products.ts";
import type { Mapping } from "../catalog/mapping.ts";
import type { Issue, Parsed } from "../lib/issue.ts";
import type { Locale } from "../lib/localized.ts";
import { formatOf, readExport, type ExportFormat } from "./export-file.ts";
import { unknownFormat } from "./import-catalog.ts";
import { createImportRun } from "./import-run.ts";
import { sizeOfFile } from "./text-lines.ts";

export interface DraftMappingOptions extends DraftWishes {
  readonly file: string;
  /** The language of the texts; guessed without it. */
  readonly locale?: Locale | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: { bytes: number; bytesTotal: number; rows: number }) => void;
}

export interface TriedDraft extends MappingDraft {
  readonly locale: Locale;
  /** What an import with the draft would come to. */
  readonly products: number;
  readonly refused: number;
  readonly issues: readonly Issue[];
}

/**
 * Reads an export twice: once to see what stands in its columns, and once to try the draft on every
 * row. Nothing is written.
 */
export async function draftMappingFor(options: DraftMappingOptions): Promise<Parsed<TriedDraft>> {
  const { file } = options;
  const size = await sizeOfFile(file);
  if (!size.ok) return size;
  const format = formatOf(file);
  if (format === undefined) return { ok: false, issues: [unknownFormat(file)] };
  const source = { format, bytesTotal: size.value };
  const profile = await profileOf(options, source);
  const locale = options.locale ?? profile.locale;
  if (profile.rows === 0) return { ok: false, issues: [{ ...noRows, file }] };
  const draft = draftMapping({ ...profile, locale }, options);
  if (draft === undefined) return { ok: false, issues: [{ ...noNames, file }] };
  const tried = await tryDraft(draft.mapping, options, source);
  return { ok: true, value: { ...draft, locale, ...tried }, issues: [] };
}

interface Source {
  readonly format: ExportFormat;
  readonly bytesTotal: number;
}

async function profileOf(
  { file, signal, onProgress }: DraftMappingOptions,
  { format, bytesTotal }: Source,
) {
  const reading = readExportProfile();
  const progress = { bytes: 0, bytesTotal, rows: 0 };
  const onBytes = (piece: Uint8Array): void => {
    progress.bytes += piece.length;
  };
  const own = signal === undefined ? { format, onBytes } : { format, onBytes, signal };
  for await (const entries of readExport(file, own)) {
    for (const entry of entries) {
      if (entry.type === "columns") reading.addColumns(entry.columns);
      // A broken row is told of when the draft is tried.
      if (entry.type !== "row") continue;
      reading.add(entry.row);
      progress.rows += 1;
    }
    onProgress?.({ ...progress });
  }
  return reading.profile();
}

async function tryDraft(
  mapping: Mapping,
  { file, signal }: DraftMappingOptions,
  { format }: Source,
): Promise<Pick<TriedDraft, "products" | "refused" | "issues">> {
  const run = createImportRun({
    file,
    productImport: createProductImport(mapping),
    lenient: true,
    productsWanted: undefined,
  });
  for await (const entries of readExport(
    file,
    signal === undefined ? { format } : { format, signal },
  )) {
    run.take(entries);
    if (run.isOver()) break;
  }
  const { products, skipped } = run.tally();
  return { products, refused: skipped, issues: run.conclude().issues };
}

const noRows: Issue = {
  code: "no-products",
  severity: "error",
  message: "there is not one row in it",
  path: [],
};

const noNames: Issue = {
  code: "no-names",
  severity: "error",
  message: "no column names the products, or none tells each from the others",
  hint: "an export needs a column such as title and, if titles repeat, one such as id with a different text in every row; a title at the beginning of a longer text is read as catalog/mappings/one-column.yaml does",
  path: [],
};
