// What typed arrays alone bring: scan the codes for the filters, count what is left, walk the words'
// lists. No sets, nothing counted beforehand, no state between turns.
import { splitWords } from "../catalogue.mjs";
import { toWeight } from "../bm25.mjs";

export function build({ catalogue, titles }) {
  const { size, attributes, prices } = catalogue;
  const { lists, weights } = index(titles);
  const left = new Uint32Array(size);
  const isLeft = new Uint8Array(size);
  const scores = new Float32Array(size);

  function narrow({ filters, price }) {
    let count = 0;
    const [first, ...others] = filters;
    if (first === undefined) {
      for (let place = 0; place < size; place += 1) {
        if (prices[place] >= price.min && prices[place] <= price.max) left[count++] = place;
      }
      return count;
    }
    const { codes } = attributes[first.attribute];
    for (let place = 0; place < size; place += 1) {
      if (codes[place] === first.code) left[count++] = place;
    }
    for (const { attribute, code } of others) {
      count = keep(attributes[attribute].codes, code, count);
    }
    return price === undefined ? count : keepPrice(price, count);
  }

  function keep(codes, code, count) {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const place = left[at];
      if (codes[place] === code) left[kept++] = place;
    }
    return kept;
  }

  function keepPrice({ min, max }, count) {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const place = left[at];
      if (prices[place] >= min && prices[place] <= max) left[kept++] = place;
    }
    return kept;
  }

  function countValues({ codes, values }, count) {
    const counts = new Uint32Array(values.length);
    for (let at = 0; at < count; at += 1) counts[codes[left[at]]] += 1;
    return counts;
  }

  function best(words, count) {
    for (let at = 0; at < count; at += 1) isLeft[left[at]] = 1;
    const found = [];
    for (const word of words) {
      const places = lists.get(word);
      if (places === undefined) continue;
      const own = weights.get(word);
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at];
        if (isLeft[place] === 0) continue;
        if (scores[place] === 0) found.push(place);
        scores[place] += own[at];
      }
    }
    const top = [];
    for (const place of found) {
      if (top.length === 10 && scores[place] <= scores[top[9]]) continue;
      let at = top.length < 10 ? top.length : 9;
      for (; at > 0 && scores[top[at - 1]] < scores[place]; at -= 1) top[at] = top[at - 1];
      top[at] = place;
    }
    for (const place of found) scores[place] = 0;
    for (let at = 0; at < count; at += 1) isLeft[left[at]] = 0;
    return top;
  }

  return {
    turn(turn) {
      const count = narrow(turn);
      const counts = turn.open.map((attribute) => countValues(attributes[attribute], count));
      return { open: turn.open, counts, top: best(turn.words, count) };
    },
    *counts({ open, counts }) {
      for (const [at, attribute] of open.entries()) {
        const { values } = attributes[attribute];
        for (let code = 1; code < values.length; code += 1) {
          yield [attribute, values[code], counts[at][code]];
        }
      }
    },
    top: ({ top }) => top,
  };
}

function index(titles) {
  const lists = new Map();
  const lengths = new Uint16Array(titles.length);
  let words = 0;
  for (const [place, title] of titles.entries()) {
    const own = splitWords(title);
    lengths[place] = own.length;
    words += own.length;
    for (const word of own) {
      let list = lists.get(word);
      if (list === undefined) lists.set(word, (list = { places: [], times: [] }));
      if (list.places.at(-1) === place) {
        list.times[list.times.length - 1] += 1;
      } else {
        list.places.push(place);
        list.times.push(1);
      }
    }
  }
  const weights = new Map();
  for (const [word, { places, times }] of lists) {
    const toScore = toWeight({ texts: titles.length, holding: places.length });
    const mean = words / titles.length;
    weights.set(
      word,
      Float32Array.from(places, (place, at) => toScore(times[at], lengths[place] / mean)),
    );
    lists.set(word, Uint32Array.from(places));
  }
  return { lists, weights };
}
