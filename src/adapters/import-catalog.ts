import { basename } from "node:path";
import { catalogIdSchema } from "../catalog/catalog.ts";
import type { DerivedAttribute } from "../catalog/derive-attributes.ts";
import { createProductImport } from "../catalog/import-products.ts";
import type { Mapping } from "../catalog/mapping.ts";
import type { Product } from "../catalog/product.ts";
import type { Issue, Parsed } from "../lib/issue.ts";
import { optional } from "../lib/optional.ts";
import { createCatalogWriter, type CatalogWriter } from "./catalog-writer.ts";
import { formatOf, readExport, type ExportOptions } from "./export-file.ts";
import {
  createImportRun,
  type Conclusion,
  type ImportRun,
  type ImportTally,
} from "./import-run.ts";
import { sizeOfFile } from "./text-lines.ts";

export interface ImportOptions {
  readonly file: string;
  readonly mapping: Mapping;
  /** Where the mapping came from, for the header of what is written. */
  readonly mappingFile: string;
  /** The catalogue folder to write or to replace. */
  readonly folder: string;
  /** Leave broken rows out instead of refusing the file. */
  readonly lenient?: boolean;
  /** Stop after so many products. */
  readonly productsWanted?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly onProduct?: (product: Product, derived: readonly DerivedAttribute[]) => void;
}

export interface ImportProgress extends ImportTally {
  readonly bytes: number;
  readonly bytesTotal: number;
}

export interface ImportResult extends ImportTally, Conclusion {}

/**
 * Streams a shop's export into a catalogue folder. The folder appears, or changes, only when every
 * row was read; on any failure, an abort included, everything stays as it was. The result is
 * missing when reading could not begin; when its `ok` is false, nothing was written.
 */
export async function importCatalog(options: ImportOptions): Promise<Parsed<ImportResult>> {
  const { file, mapping, mappingFile, folder } = options;
  const source = await openExport(file, mapping);
  if (!source.ok) return source;
  const productImport = createProductImport(mapping);
  // A catalogue is named after its folder, so one mapping serves many catalogues.
  const id = catalogIdSchema.safeParse(basename(folder));
  if (!id.success) return { ok: false, issues: [noCatalogId(folder)] };
  const definition = { ...productImport.definition, id: id.data };
  const origin = `${file} with ${mappingFile}`;
  const writer = await createCatalogWriter({ folder, definition, origin });
  if (!writer.ok) return writer;
  const { lenient = false, productsWanted, onProduct } = options;
  const run = createImportRun({ file, productImport, lenient, productsWanted, onProduct });
  let done = false;
  try {
    await readAll(run, options, { ...source.value, writer: writer.value });
    const conclusion = run.conclude();
    if (conclusion.ok) await writer.value.commit();
    done = conclusion.ok;
    return { ok: true, value: { ...run.tally(), ...conclusion }, issues: [] };
  } finally {
    if (!done) await writer.value.abandon();
  }
}

interface Source {
  readonly reading: ExportOptions;
  readonly bytesTotal: number;
}

async function openExport(file: string, { file: said = {} }: Mapping): Promise<Parsed<Source>> {
  const size = await sizeOfFile(file);
  if (!size.ok) return size;
  const format = said.format ?? formatOf(file);
  if (format === undefined) return { ok: false, issues: [unknownFormat(file)] };
  const { delimiter, encoding } = said;
  const reading = { format, delimiter, ...optional("encoding", encoding) };
  return { ok: true, value: { reading, bytesTotal: size.value }, issues: [] };
}

function noCatalogId(folder: string): Issue {
  return {
    code: "invalid-catalog-id",
    severity: "error",
    message: `"${basename(folder)}" cannot name a catalogue`,
    hint: "use lower-case letters, digits and dashes for the last part of --out",
    path: [],
  };
}

export function unknownFormat(file: string): Issue {
  return {
    code: "unknown-format",
    severity: "error",
    message: "the name does not tell whether this is CSV or JSON Lines",
    hint: "end it in .csv or .jsonl, or set file: { format: csv } in the mapping",
    path: [],
    file,
  };
}

async function readAll(
  run: ImportRun,
  { file, signal, onProgress }: ImportOptions,
  source: Source & { readonly writer: CatalogWriter },
): Promise<void> {
  const { reading, bytesTotal, writer } = source;
  let bytes = 0;
  const onBytes = (piece: Uint8Array) => {
    bytes += piece.length;
  };
  for await (const entries of readExport(file, {
    ...reading,
    onBytes,
    ...optional("signal", signal),
  })) {
    await writer.write(run.take(entries));
    onProgress?.({ ...run.tally(), bytes, bytesTotal });
    if (run.isOver()) return;
  }
}
