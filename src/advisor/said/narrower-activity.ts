import { testsOf } from "../../catalog/condition.ts";
import { optionOf, questionOf, type Option } from "../../flow/flow.ts";
import { inLocale, type Localized } from "../../lib/localized.ts";
import type { Reading } from "../../reading/reader.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { needId, partOf, type Need } from "../../recommendation/need.ts";
import { labelOfValue } from "../../wording/format.ts";
import { inEveryLocale } from "../../wording/phrases.ts";

/**
 * Who cycles is answered by "running or cycling", and still rides no bicycle in running shoes: the
 * one that was named, where the option it answers holds others as well.
 */
export function narrowerActivity({ flow, catalog }: Knowledge, reading: Reading): Need | undefined {
  const attribute = catalog.attributes.get("activity");
  if (attribute?.kind !== "choice" && attribute?.kind !== "choices") return undefined;
  const named = (reading.message?.mentions ?? []).filter(
    ({ slot, polarity, value }) =>
      slot === "activity" && polarity === "wanted" && Object.hasOwn(attribute.values, value),
  );
  const [only, ...others] = [...new Set(named.map(({ value }) => value))];
  if (only === undefined || others.length > 0) return undefined;
  const label = inEveryLocale((_, locale) => labelOfValue(attribute, only, locale));
  for (const { question: id, answer } of reading.answers) {
    const question = questionOf(flow, id);
    const [chosen, ...more] = answer.type === "options" ? answer.options : [];
    const option = question && chosen && optionOf(question, chosen);
    if (option === undefined || more.length > 0 || !isWider(option, only, label)) continue;
    return {
      id: partOf(needId(id, option.id), attribute.id),
      label,
      wish: { type: "test", attribute: "activity", test: { type: "any-of", values: [only] } },
      weight: 1,
      question: id,
      option: option.id,
      source: "text",
      quote: named[0]?.quote.text ?? "",
    };
  }
  return undefined;
}

/** Only where it is called so: "trekking" of "tours with tent or hut" needs no second name. */
function isWider({ must, wish, label }: Option, value: string, name: Localized): boolean {
  const isNamed = Object.entries(label).some(
    ([locale, text]) =>
      /\s(?:or|oder)\s|\//.test(text) &&
      text.toLowerCase().includes(inLocale(name, locale).toLowerCase()),
  );
  if (!isNamed) return false;
  return [must, wish]
    .flatMap((part) => (part === undefined ? [] : testsOf(part)))
    .some(
      ({ attribute, test }) =>
        attribute === "activity" &&
        test.type === "any-of" &&
        test.values.length > 1 &&
        test.values.includes(value),
    );
}
