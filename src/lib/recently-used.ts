/** Remembers the entries used last; what falls out has to be found again elsewhere. */
export interface RecentlyUsed<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  delete(key: Key): void;
}

export function createRecentlyUsed<Key, Value>(max: number): RecentlyUsed<Key, Value> {
  // A Map keeps the order of insertion: the first key is the one unused for longest.
  const known = new Map<Key, Value>();
  return {
    get(key) {
      const value = known.get(key);
      if (value === undefined) return undefined;
      known.delete(key);
      known.set(key, value);
      return value;
    },
    set(key, value) {
      known.delete(key);
      const [oldest] = known.keys();
      if (known.size >= max && oldest !== undefined) known.delete(oldest);
      known.set(key, value);
    },
    delete(key) {
      known.delete(key);
    },
  };
}
