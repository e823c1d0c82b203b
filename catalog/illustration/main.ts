import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { drawProduct } from "./draw-product.ts";
import { planPictures } from "./plan-pictures.ts";

/** `main.ts catalog/outdoor`: draws what its `products.jsonl` names into its `images`. */
const [folder = "catalog/outdoor"] = process.argv.slice(2);
const text = await readFile(path.join(folder, "products.jsonl"), "utf8");
const { pictures, problems } = planPictures(text);
const images = path.join(folder, "images");
await mkdir(images, { recursive: true });

const sizes: number[] = [];
for (const [at, { file, subject }] of pictures.entries()) {
  const svg = drawProduct(subject);
  sizes.push(Buffer.byteLength(svg));
  await writeFile(path.join(images, file), svg);
  if ((at + 1) % 250 === 0) console.log(`${at + 1} of ${pictures.length} drawn`);
}

// A line that cannot be read hides which pictures it needs, so nothing is deleted then.
const wanted = new Set(pictures.map(({ file }) => file));
const others = (await readdir(images)).filter((file) => file.endsWith(".svg") && !wanted.has(file));
const stale = problems.length === 0 ? others : [];
for (const file of stale) await rm(path.join(images, file));

const total = sizes.reduce((sum, size) => sum + size, 0);
console.log(`${pictures.length} pictures in ${images}, ${stale.length} stale ones deleted`);
console.log(
  `${Math.round(total / 1024)} kB together, ${Math.round(total / Math.max(sizes.length, 1))} bytes on average, ${Math.max(0, ...sizes)} at most`,
);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
