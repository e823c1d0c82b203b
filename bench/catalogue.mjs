// The catalogue every engine indexes: columns of value codes, a price column, and titles.
import { createRandom, createZipf } from "./random.mjs";

/** Values per attribute: category, brand and colour first, then eighteen plainer ones. */
const cardinalities = [40, 500, 25, 2, 2, 3, 4, 5, 6, 8, 8, 10, 12, 12, 15, 20, 30, 60, 100, 200];
const vocabularySize = 30_000;

/**
 * `size` invented products of a mixed shop. A product has a category, a brand, up to 18 further
 * attributes (0 to 48 % of the products lack each; half of them lean on the category), a price
 * (log-normal around its category's level) and a title of 6 to 10 words whose frequencies follow
 * Zipf's law, every third word from the category's own corner of the vocabulary.
 */
export function createCatalogue(size, seed = 1) {
  const random = createRandom(seed);
  const attributes = cardinalities.map((count, at) => ({
    name: ["category", "brand", "colour"][at] ?? `attribute${at}`,
    // Code 0 stands for an attribute the shop does not state.
    values: [undefined, ...Array.from({ length: count }, (_, rank) => `v${at}x${rank}`)],
    codes: count < 256 ? new Uint8Array(size) : new Uint16Array(size),
  }));
  const draws = cardinalities.map((count, at) => createZipf(count, at === 0 ? 0.5 : 0.8));
  const missing = cardinalities.map((_, at) => (at < 2 ? 0 : (at % 5) * 0.12));
  const drawWord = createZipf(vocabularySize, 0.9);
  const words = Array.from({ length: vocabularySize }, (_, rank) => toWord(rank));
  const prices = new Float64Array(size);
  const starts = new Uint32Array(size + 1);
  const wordIds = new Uint16Array(size * 9);

  for (let place = 0, at = 0; place < size; place += 1) {
    const category = draws[0](random);
    attributes[0].codes[place] = category + 1;
    for (let attribute = 1; attribute < attributes.length; attribute += 1) {
      if (random.share() < missing[attribute]) continue;
      const shift = attribute % 2 === 1 ? category * 7 : 0;
      const value = (draws[attribute](random) + shift) % cardinalities[attribute];
      attributes[attribute].codes[place] = value + 1;
    }
    const level = 3 + (category % 9) * 0.3;
    prices[place] = Math.round(100 * Math.exp(level + 0.8 * drawNormal(random))) / 100;
    const length = 5 + random.below(5);
    for (let position = 0; position < length; position += 1, at += 1) {
      const shift = position % 3 === 0 ? category * 701 : 0;
      wordIds[at] = (drawWord(random) + shift) % vocabularySize;
    }
    starts[place + 1] = at;
  }
  const [, brand] = attributes;
  return {
    size,
    attributes,
    prices,
    title(place) {
      // Joined and not added up, so that no engine's build pays for flattening the string.
      const own = Array.from(wordIds.subarray(starts[place], starts[place + 1]), (id) => words[id]);
      return [brand.values[brand.codes[place]], ...own].join(" ");
    },
  };
}

/** The products as plain objects, for engines that index objects; what is unknown is left out. */
export function toObjects(catalogue, titles) {
  return titles.map((title, place) => {
    const object = { id: place, title, price: catalogue.prices[place] };
    for (const { name, values, codes } of catalogue.attributes) {
      if (codes[place] > 0) object[name] = values[codes[place]];
    }
    return object;
  });
}

/** Words by the same rule for every engine of ours; invented titles need no folding. */
export function splitWords(text) {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** Box and Muller's normal draw. */
function drawNormal(random) {
  const radius = Math.sqrt(-2 * Math.log(1 - random.share()));
  return radius * Math.cos(2 * Math.PI * random.share());
}

const consonants = "bdfgklmnprstvz";
const vowels = "aeiou";

/** A pronounceable word of two or more syllables, different for every rank. */
function toWord(rank) {
  const syllables = consonants.length * vowels.length;
  let word = "";
  for (let rest = rank + syllables; rest > 0; rest = Math.floor(rest / syllables)) {
    const syllable = rest % syllables;
    word += consonants[Math.floor(syllable / vowels.length)] + vowels[syllable % vowels.length];
  }
  return word;
}
