export function mean(list) {
  return list.reduce((sum, one) => sum + one, 0) / list.length;
}

/** The value that the given share of the list does not exceed. */
export function percentile(list, share) {
  const sorted = Float64Array.from(list).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export function median(list) {
  return percentile(list, 0.5);
}

/** How far apart the lowest and the highest lie, as a share of the median. */
export function spread(list) {
  return (Math.max(...list) - Math.min(...list)) / median(list);
}

/** Milliseconds for the same piece of work every time: says how fast this core is just now. */
export function timeFixedWork() {
  const cells = new Uint32Array(1 << 16);
  const times = Array.from({ length: 6 }, () => {
    const start = performance.now();
    for (let at = 0, state = 1; at < 4_000_000; at += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      cells[state >>> 16] += 1;
    }
    return performance.now() - start;
  });
  return Math.min(...times);
}
