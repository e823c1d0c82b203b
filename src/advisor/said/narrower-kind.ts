import type { Condition } from "../../catalog/condition.ts";
import { optionOf, questionOf } from "../../flow/flow.ts";
import type { Reading } from "../../reading/reader.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { needId, partOf, type Need } from "../../recommendation/need.ts";

/**
 * Who asks for a hat is answered by "gloves or a hat", and still wants no gloves: the kind that was
 * named, where the option it answers holds others as well.
 */
export function narrowerKind({ flow }: Knowledge, reading: Reading): Need | undefined {
  const named = (reading.kinds ?? []).flatMap(({ meaning, quote }) => {
    const kind = meaning && valuesOf(meaning.wish);
    return meaning === undefined || kind === undefined ? [] : [{ ...kind, meaning, quote }];
  });
  const [first, ...others] = named;
  if (first === undefined || others.some(({ values }) => values.join() !== first.values.join())) {
    return undefined;
  }
  for (const { question: id, answer } of reading.answers) {
    const question = questionOf(flow, id);
    const [only] = answer.type === "options" ? answer.options : [];
    const option = question && only && optionOf(question, only);
    const offered = option?.must && valuesOf(option.must);
    if (option === undefined || offered?.attribute !== first.attribute) continue;
    const isPart = first.values.every((value) => offered.values.includes(value));
    if (!isPart || offered.values.length <= first.values.length) continue;
    return {
      id: partOf(needId(id, option.id), first.attribute),
      label: first.meaning.label,
      must: first.meaning.wish,
      weight: namedWeight,
      question: id,
      option: option.id,
      source: "text",
      quote: first.quote,
    };
  }
  return undefined;
}

/** Who asks for a hat would rather have one that lacks something else than a pair of gloves. */
const namedWeight = 3;

function valuesOf(
  condition: Condition,
): { readonly attribute: string; readonly values: readonly unknown[] } | undefined {
  if (condition.type !== "test" || condition.test.type !== "any-of") return undefined;
  return { attribute: condition.attribute, values: condition.test.values };
}
