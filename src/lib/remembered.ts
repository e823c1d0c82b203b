/** What is worked out once for an object that never changes, and forgotten with it. */
export function remembered<Key extends object, Value>(
  workOut: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = workOut(key);
    known.set(key, { value });
    return value;
  };
}
