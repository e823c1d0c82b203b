// Seeded chance: the same seed gives the same catalogue and the same conversations everywhere.

/** A small fast generator (three-word counter mix); `next` is an integer below 2³². */
export function createRandom(seed) {
  let a = 0x9e3779b9 ^ seed;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 16; round += 1) next();
  const share = () => next() / 4294967296;
  return { next, share, below: (limit) => Math.floor(share() * limit) };
}

/**
 * Draws ranks 0…size−1 with probability ∝ 1 / (rank + 1)^exponent, in constant time (Vose's alias
 * method: every column of the table holds one rank and the overflow of at most one other).
 */
export function createZipf(size, exponent) {
  const weights = Float64Array.from({ length: size }, (_, rank) => (rank + 1) ** -exponent);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const height = weights.map((weight) => (weight / total) * size);
  const alias = new Uint32Array(size);
  const low = [];
  const high = [];
  height.forEach((value, rank) => (value < 1 ? low : high).push(rank));
  while (low.length > 0 && high.length > 0) {
    const poor = low.pop();
    const rich = high[high.length - 1];
    alias[poor] = rich;
    height[rich] -= 1 - height[poor];
    if (height[rich] < 1) low.push(high.pop());
  }
  for (const rank of [...low, ...high]) height[rank] = 1;
  return (random) => {
    const column = random.below(size);
    return random.share() < height[column] ? column : alias[column];
  };
}

export function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}
