/** A place in a value where another one stands now. */
export interface ValueDifference {
  /** `products.alm.reasons.0.text`; empty for the whole. */
  readonly path: string;
  /** Undefined where there was nothing, or is nothing now. */
  readonly stored: unknown;
  readonly now: unknown;
}

/**
 * Where two plain values differ, leaf by leaf. A map is compared by the order of its keys first:
 * where that differs, it is the difference.
 */
export function differencesBetween(
  stored: unknown,
  now: unknown,
  path = "",
): readonly ValueDifference[] {
  if (stored instanceof Map && now instanceof Map) return betweenMaps(stored, now, path);
  if (!isTree(stored) || !isTree(now) || Array.isArray(stored) !== Array.isArray(now)) {
    return Object.is(stored, now) ? [] : [{ path, stored, now }];
  }
  const keys = new Set([...Object.keys(stored), ...Object.keys(now)]);
  return [...keys].flatMap((key) =>
    differencesBetween(valueAt(stored, key), valueAt(now, key), below(path, key)),
  );
}

function betweenMaps(
  stored: ReadonlyMap<unknown, unknown>,
  now: ReadonlyMap<unknown, unknown>,
  path: string,
): readonly ValueDifference[] {
  const [before, after] = [[...stored.keys()], [...now.keys()]];
  const isSame = before.length === after.length && before.every((key, at) => key === after[at]);
  if (!isSame) return [{ path, stored: before, now: after }];
  return before.flatMap((key) =>
    differencesBetween(stored.get(key), now.get(key), below(path, String(key))),
  );
}

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Map);
}

function valueAt(tree: object, key: string): unknown {
  return Object.hasOwn(tree, key) ? Reflect.get(tree, key) : undefined;
}

function below(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
