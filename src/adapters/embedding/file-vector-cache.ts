import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import type { VectorCache, VectorEntry } from "../../advisor/ports.ts";

/**
 * The vectors of one model in one file, read whole and only ever added to. Each record is the SHA-256
 * of a key, as many bytes as the vector has numbers, and the CRC-32 of both:
 *
 *     magic │ key │ bytes │ crc │ key │ bytes │ crc │ …
 *
 * A record cut short by a crash, or changed by a failing disk or by a process that wrote at the same
 * time, is left out when reading, and the file begun anew when something is added. So is a file that has grown too
 * large, since most of it belongs to products long gone. Whatever else goes wrong with the disk, the
 * cache knows less.
 *
 * @param dimension Vectors of another one are not kept.
 */
export function createFileVectorCache(
  path: string,
  dimension: number,
  bytesMax = 1_000_000_000,
): VectorCache {
  const recordBytes = keyBytes + dimension + crcBytes;
  let opened: Promise<Contents> | undefined;
  const open = async (): Promise<Contents> => {
    opened ??= readRecords(path, recordBytes);
    return await opened;
  };
  return {
    async read(keys) {
      const { known } = await open();
      return keys.map((key) => known.get(digestOf(key)));
    },
    async write(entries) {
      const contents = await open();
      const fitting = entries
        .map(({ key, vector }) => ({ key: digestOf(key), vector }))
        .filter(({ key, vector }) => vector.length === dimension && !contents.known.has(key));
      if (fitting.length === 0) return;
      for (const { key, vector } of fitting) contents.known.set(key, vector);
      const isWhole = contents.isWhole && contents.bytes < bytesMax;
      const records = toRecords(isWhole ? fitting : entriesOf(contents, fitting, bytesMax));
      contents.bytes = (isWhole ? contents.bytes : 0) + records.byteLength;
      contents.isWhole = true;
      await save(path, records, isWhole).catch(ignoreDisk);
    },
  };
}

const magic = Buffer.from("lotse-vectors-2\n");
const keyBytes = 32;
const crcBytes = 4;

/** Keys of any length become digests of one, in hex. */
function digestOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

interface Contents {
  /** By digest. */
  readonly known: Map<string, Int8Array>;
  /** Nothing but whole records, and so can be added to. */
  isWhole: boolean;
  bytes: number;
}

async function readRecords(path: string, recordBytes: number): Promise<Contents> {
  const file = await readFile(path).catch(() => Buffer.alloc(0));
  const known = new Map<string, Int8Array>();
  if (!file.subarray(0, magic.length).equals(magic)) return { known, isWhole: false, bytes: 0 };
  let at = magic.length;
  let isWhole = true;
  for (; at + recordBytes <= file.length; at += recordBytes) {
    const end = at + recordBytes - crcBytes;
    if (crc32(file.subarray(at, end)) === file.readUInt32LE(end)) {
      const key = file.toString("hex", at, at + keyBytes);
      known.set(key, new Int8Array(file.subarray(at + keyBytes, end)));
    } else {
      isWhole = false;
    }
  }
  return { known, isWhole: isWhole && at === file.length, bytes: file.length };
}

/** Everything known again, or only what is new once that has grown too large. */
function entriesOf(
  { known, bytes }: Contents,
  added: readonly VectorEntry[],
  bytesMax: number,
): readonly VectorEntry[] {
  if (bytes >= bytesMax) return added;
  return [...known].map(([key, vector]) => ({ key, vector }));
}

function toRecords(entries: readonly VectorEntry[]): Buffer {
  return Buffer.concat(
    entries.map(({ key, vector }) => {
      const record = Buffer.concat([Buffer.from(key, "hex"), Buffer.from(vector)]);
      const crc = Buffer.alloc(crcBytes);
      crc.writeUInt32LE(crc32(record));
      return Buffer.concat([record, crc]);
    }),
  );
}

async function save(path: string, records: Buffer, isWhole: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (isWhole) await appendFile(path, records);
  else await writeFile(path, Buffer.concat([magic, records]));
}

/** A full disk must not keep a shop from advising. */
function ignoreDisk(cause: unknown): void {
  if (!(cause instanceof Error && "code" in cause)) throw cause;
}
