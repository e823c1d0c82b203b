import type { Condition } from "../../catalog/condition.ts";
import { isEither } from "../../reading/either.ts";
import type { Span } from "../../reading/span.ts";
import type { Need, NeedId } from "../../recommendation/need.ts";

/**
 * "Red or blue", where no question asks for a colour: one wish that either of them meets, and not two
 * of which every product misses one.
 */
export function withAlternatives(text: string, needs: readonly Need[]): readonly Need[] {
  const kept: Need[] = [];
  for (const need of needs) {
    const at = kept.findIndex((one) => areAlternatives(text, one, need));
    const other = kept[at];
    if (other === undefined) kept.push(need);
    else kept[at] = eitherOf(text, other, need);
  }
  return kept;
}

/** "Or pink", after "purple": what was wished before is an alternative still, and takes its place. */
export function withEarlier(
  text: string,
  needs: readonly Need[],
  before: readonly Need[],
): readonly Need[] {
  if (!/^\s*(?:or|oder)(?!\p{L})/iu.test(text)) return needs;
  return needs.map((need) => {
    const own = valuesOf(need);
    const earlier = before.find(
      (one) =>
        one.id !== need.id && own !== undefined && valuesOf(one)?.attribute === own.attribute,
    );
    return earlier === undefined
      ? need
      : { ...eitherOf(text, earlier, need), id: earlier.id, quote: text.trim() };
  });
}

function areAlternatives(text: string, one: Need, other: Need): boolean {
  const [a, b] = [valuesOf(one), valuesOf(other)];
  const [first, second] = [spanOf(text, one), spanOf(text, other)];
  if (a === undefined || b === undefined || first === undefined || second === undefined)
    return false;
  return a.attribute === b.attribute && isEither(text, first, second);
}

function valuesOf({
  wish,
  must,
}: Need):
  | { readonly attribute: string; readonly values: readonly (string | boolean)[] }
  | undefined {
  const test = wish ?? must;
  if (test?.type !== "test" || test.test.type !== "any-of") return undefined;
  const values = test.test.values.filter((value) => typeof value !== "number");
  return { attribute: test.attribute, values };
}

function spanOf(text: string, { quote }: Need): Span | undefined {
  const start = quote === undefined ? -1 : text.indexOf(quote);
  return start < 0 ? undefined : { start, end: start + (quote?.length ?? 0) };
}

function eitherOf(text: string, one: Need, other: Need): Need {
  const { attribute = "", values = [] } = valuesOf(one) ?? {};
  const condition: Condition = {
    type: "test",
    attribute,
    test: { type: "any-of", values: [...new Set([...values, ...(valuesOf(other)?.values ?? [])])] },
  };
  const locales = Object.keys({ ...one.label, ...other.label });
  const [first, second] = [spanOf(text, one), spanOf(text, other)];
  return {
    ...one,
    id: `said.${attribute}` as NeedId,
    label: Object.fromEntries(
      locales.map((locale) => [
        locale,
        `${one.label[locale] ?? ""} / ${other.label[locale] ?? ""}`,
      ]),
    ),
    ...(one.must === undefined ? { wish: condition } : { must: condition }),
    quote: text.slice(
      Math.min(first?.start ?? 0, second?.start ?? 0),
      Math.max(first?.end ?? 0, second?.end ?? 0),
    ),
  };
}
