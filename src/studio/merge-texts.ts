import { isSameValue } from "../lib/yaml-edit/apply-edit.ts";
import { elementsOf, readDocument } from "./read-document.ts";

export type Merged =
  | { readonly ok: true; readonly text: string }
  /** Questions that both changed; `(flow)` is everything outside them. */
  | { readonly ok: false; readonly both: readonly string[] };

/**
 * Two people's changes of one text. They are put together line by line (diff3) when they are about
 * different questions; where both touched the same question a person has to choose, even when the
 * lines differ.
 */
export function mergeTexts(base: string, mine: string, theirs: string): Merged {
  const both = touchedByBoth(base, mine, theirs);
  if (both.length > 0) return { ok: false, both };
  const lines = mergeLines(base.split("\n"), mine.split("\n"), theirs.split("\n"));
  return lines === undefined
    ? { ok: false, both: [outside] }
    : { ok: true, text: lines.join("\n") };
}

const outside = "(flow)";

function touchedByBoth(base: string, mine: string, theirs: string): readonly string[] {
  const [before, one, other] = [base, mine, theirs].map(partsOf);
  if (before === undefined || one === undefined || other === undefined) return [outside];
  const changedBy = (after: Parts): ReadonlySet<string> =>
    new Set(
      [...new Set([...before.keys(), ...after.keys()])].filter(
        (key) => !isSameValue(before.get(key), after.get(key)),
      ),
    );
  const changed = changedBy(other);
  const common = [...changedBy(one)].filter((key) => changed.has(key));
  // The same change made by both is no conflict.
  return common.filter((key) => !isSameValue(one.get(key), other.get(key)));
}

type Parts = ReadonlyMap<string, unknown>;

/** Every question, and everything else as one part. */
function partsOf(text: string): Parts | undefined {
  const document = readDocument(text);
  if (document === undefined) return undefined;
  const { questions, ...rest } = document;
  return new Map<string, unknown>([
    [outside, rest],
    ...elementsOf(questions).map((question): [string, unknown] => [question.id, question]),
  ]);
}

function mergeLines(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] | undefined {
  const mineAt = matches(base, mine);
  const theirsAt = matches(base, theirs);
  if (mineAt === undefined || theirsAt === undefined) return undefined;
  const merged: string[] = [];
  let [b, m, t] = [0, 0, 0];
  while (b <= base.length) {
    // The next line that all three have ends a stretch in which at most one of them changed something.
    let next = b;
    while (next < base.length && (mineAt[next] === undefined || theirsAt[next] === undefined)) {
      next += 1;
    }
    const mineTo = mineAt[next] ?? mine.length;
    const theirsTo = theirsAt[next] ?? theirs.length;
    const [old, one, other] = [
      base.slice(b, next),
      mine.slice(m, mineTo),
      theirs.slice(t, theirsTo),
    ];
    if (isSame(one, old)) merged.push(...other);
    else if (isSame(other, old) || isSame(one, other)) merged.push(...one);
    else return undefined;
    const line = base[next];
    if (line === undefined) return merged;
    merged.push(line);
    [b, m, t] = [next + 1, mineTo + 1, theirsTo + 1];
  }
  return merged;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, at) => line === b[at]);
}

/** Lines of one text times lines of the other that are compared; a change of two thousand lines is none any more. */
const comparedMax = 4_000_000;

/**
 * Where each line of the base stands in the other text: a longest common subsequence, of which what both
 * begin and end with is always a part. Undefined when too much is different.
 */
function matches(
  base: readonly string[],
  other: readonly string[],
): readonly (number | undefined)[] | undefined {
  const shorter = Math.min(base.length, other.length);
  let head = 0;
  while (head < shorter && base[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && base.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const [rows, columns] = [base.length - head - tail, other.length - head - tail];
  if (rows * columns > comparedMax) return undefined;
  const found = base.map((_, line): number | undefined => {
    if (line < head) return line;
    return line >= base.length - tail ? line + other.length - base.length : undefined;
  });
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  for (let a = rows - 1; a >= 0; a -= 1) {
    for (let b = columns - 1; b >= 0; b -= 1) {
      lengths[a * width + b] =
        base[head + a] === other[head + b]
          ? (lengths[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(lengths[(a + 1) * width + b] ?? 0, lengths[a * width + b + 1] ?? 0);
    }
  }
  let [a, b] = [0, 0];
  while (a < rows && b < columns) {
    if (base[head + a] === other[head + b]) {
      found[head + a] = head + b;
      a += 1;
      b += 1;
    } else if ((lengths[(a + 1) * width + b] ?? 0) >= (lengths[a * width + b + 1] ?? 0)) a += 1;
    else b += 1;
  }
  return found;
}
