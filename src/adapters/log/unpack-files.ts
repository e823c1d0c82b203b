import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { invariant } from "../../lib/invariant.ts";

/**
 * Lays out the files of a compressed tar archive of ours in a new folder, readable by nobody else.
 * It understands what such an archive holds: folders, each before what is in it, and files.
 */
export function unpackFiles(packed: Uint8Array, folder: string): void {
  const archive = gunzipSync(packed);
  mkdirSync(folder, { mode: 0o700 });
  let at = 0;
  while (at + blockBytes <= archive.length && archive[at] !== 0) {
    const { name, bytes, isFolder } = readHeader(archive.subarray(at, at + blockBytes));
    const begin = at + blockBytes;
    const path = join(folder, name);
    if (isFolder) mkdirSync(path, { recursive: true, mode: 0o700 });
    else writeFileSync(path, archive.subarray(begin, begin + bytes), { mode: 0o600 });
    at = begin + Math.ceil(bytes / blockBytes) * blockBytes;
  }
}

const blockBytes = 512;

/** The fields of POSIX's ustar format that matter here, each text ended by a zero or by its width. */
function readHeader(header: Buffer) {
  const text = (from: number, width: number): string =>
    header.toString("latin1", from, from + width).replace(/\0.*$/s, "");
  const kind = text(156, 1);
  invariant(["", "0", "5"].includes(kind), "an archive of ours holds files and folders only");
  return {
    name: text(0, 100),
    bytes: Number.parseInt(text(124, 12), 8) || 0,
    isFolder: kind === "5",
  };
}
