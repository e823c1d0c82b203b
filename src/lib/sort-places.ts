/**
 * The places of all numbers but NaN, in the order of their numbers; equal ones by place.
 *
 * Sorts by digits, the lowest first, as punched cards were sorted: each pass deals the places into
 * 65,536 boxes by sixteen bits of their numbers and collects them in order, so that after four
 * passes they lie in the order of all 64 bits.
 */
export function sortPlaces(numbers: Float64Array | Float32Array): Uint32Array {
  let places = knownPlaces(numbers);
  if (places.length < worthBoxes) {
    return places.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
  }
  const { high, low } = toKeys(numbers);
  places = dealAndCollect(places, low, 0);
  places = dealAndCollect(places, low, 16);
  places = dealAndCollect(places, high, 0);
  return dealAndCollect(places, high, 16);
}

/** Setting up the boxes costs as much as comparing this many. */
const worthBoxes = 20_000;

/**
 * Whole numbers in the order of the given ones, in two halves. The bits of a positive double are in
 * order already and only have to come after the negative ones, whose bits are in reverse order.
 */
function toKeys(numbers: Float64Array | Float32Array) {
  const high = new Uint32Array(numbers.length);
  const low = new Uint32Array(numbers.length);
  const view = new DataView(new ArrayBuffer(8));
  for (let place = 0; place < numbers.length; place += 1) {
    view.setFloat64(0, numbers[place] ?? 0);
    const top = view.getInt32(0);
    const bottom = view.getInt32(4);
    high[place] = top < 0 ? ~top : top ^ (1 << 31);
    low[place] = top < 0 ? ~bottom : bottom;
  }
  return { high, low };
}

function knownPlaces(numbers: Float64Array | Float32Array): Uint32Array {
  const places = new Uint32Array(numbers.length);
  let count = 0;
  for (let place = 0; place < numbers.length; place += 1) {
    if (Number.isNaN(numbers[place])) continue;
    places[count] = place;
    count += 1;
  }
  return places.subarray(0, count);
}

function dealAndCollect(places: Uint32Array, keys: Uint32Array, shift: 0 | 16): Uint32Array {
  const next = new Uint32Array(65_537);
  for (let at = 0; at < places.length; at += 1) {
    const box = ((keys[places[at] ?? 0] ?? 0) >>> shift) & 65_535;
    next[box + 1] = (next[box + 1] ?? 0) + 1;
  }
  for (let box = 1; box < next.length; box += 1)
    next[box] = (next[box] ?? 0) + (next[box - 1] ?? 0);
  const collected = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const box = ((keys[place] ?? 0) >>> shift) & 65_535;
    const to = next[box] ?? 0;
    collected[to] = place;
    next[box] = to + 1;
  }
  return collected;
}
