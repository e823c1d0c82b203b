import { productLineSchema, type ProductLine } from "../../src/catalog/product.ts";
import type { Subject } from "./subject.ts";

/** A picture to be drawn, and the file in the catalogue's `images` folder it goes to. */
export interface PlannedPicture {
  readonly file: string;
  readonly subject: Subject;
}

export interface PicturePlan {
  /** One per product and colour, in the order of the catalogue. */
  readonly pictures: readonly PlannedPicture[];
  /** Lines that could not be read, and pictures named outside the folder. */
  readonly problems: readonly string[];
}

/** `products.jsonl` → the pictures its products and variants name. */
export function planPictures(jsonl: string): PicturePlan {
  const pictures = new Map<string, PlannedPicture>();
  const problems: string[] = [];
  for (const [at, text] of jsonl.split("\n").entries()) {
    if (text.trim() === "") continue;
    const line = parseLine(text);
    if (typeof line === "string") {
      problems.push(`line ${at + 1}: ${line}`);
      continue;
    }
    for (const [image, colour] of imagesOf(line)) {
      const file = fileOf(image);
      if (file === undefined) problems.push(`line ${at + 1}: "${image}" is not images/<name>.svg`);
      else if (!pictures.has(file)) pictures.set(file, { file, subject: subjectOf(line, colour) });
    }
  }
  return { pictures: [...pictures.values()], problems };
}

function parseLine(text: string): ProductLine | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return "not JSON";
  }
  const parsed = productLineSchema.safeParse(json);
  return parsed.success ? parsed.data : parsed.error.message;
}

/** Pictures with the colour each of them shows; the product's own comes after its variants'. */
function imagesOf(line: ProductLine): readonly (readonly [image: string, colour: string])[] {
  const variants = (line.variants ?? []).flatMap(({ image, options }) =>
    image === undefined ? [] : [[image, options.colour ?? ""] as const],
  );
  const { colour } = line.attributes;
  const own = Array.isArray(colour) ? colour[0] : colour;
  const first = typeof own === "string" ? own : (line.variants?.[0]?.options.colour ?? "");
  return line.image === undefined ? variants : [...variants, [line.image, first]];
}

/** A file name only: a catalogue must not write elsewhere on the disk. */
function fileOf(image: string): string | undefined {
  return /^\/?images\/([A-Za-z0-9][\w.-]*\.svg)$/.exec(image)?.[1];
}

function subjectOf(line: ProductLine, colour: string): Subject {
  const { kind } = line.attributes;
  return {
    kind: typeof kind === "string" ? kind : "",
    colour,
    attributes: line.attributes,
    model: line.group ?? line.id,
  };
}
