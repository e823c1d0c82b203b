import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What brotli takes the content for; the best guess is not always the obvious one. */
const modes = [
  constants.BROTLI_MODE_GENERIC,
  constants.BROTLI_MODE_TEXT,
  constants.BROTLI_MODE_FONT,
];

/** Compressed once, here, as well as it goes; the server only hands it out. */
export async function compressAll(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter(
    (entry) => entry.isFile() && /\.(js|css|html|svg)$/.test(entry.name),
  );
  await Promise.all(
    texts.map(async (entry) => {
      const path = join(entry.parentPath, basename(entry.name));
      const content = await readFile(path);
      const tries = await Promise.all(modes.map((mode) => compressed(content, mode)));
      const [smallest] = tries.toSorted((a, b) => a.length - b.length);
      await writeFile(`${path}.br`, smallest);
      await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
    }),
  );
}

async function compressed(content, mode) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: mode,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return await promisify(brotliCompress)(content, { params });
}
