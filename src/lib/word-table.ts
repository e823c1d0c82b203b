/**
 * What words stand for, to be looked up with any word at all: one that is not in the table has nothing,
 * also "constructor", to which every other object answers.
 */
export function wordTable<Value>(
  entries: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  return Object.freeze(Object.assign(Object.create(null), entries));
}
