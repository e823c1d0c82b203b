import { optionOf, questionOf, type Flow } from "../../flow/flow.ts";
import { mapTexts } from "../../lib/localized.ts";
import type { MessageReading } from "../message/reading.ts";
import type { NamedOption } from "../reader.ts";
import { overlap } from "../span.ts";
import type { StatedWish } from "./read-concepts.ts";

/**
 * "No carbon", "ohne Motor": what only this shop has a word for is ruled out as well as what the
 * field knows. A word of the field's is left to it, since it knows what a "not" is about.
 *
 * @param refused Options right behind a "no" or a "without".
 */
export function refusedOptions(
  flow: Flow,
  { mentions }: MessageReading,
  { refused, text }: { readonly refused: readonly NamedOption[]; readonly text: string },
): readonly StatedWish[] {
  return (
    refused
      .filter((one) => !mentions.some(({ quote }) => overlap(quote, one)))
      // One word refuses one thing, in however many questions it stands.
      .filter((one, at, all) => !all.slice(0, at).some((earlier) => overlap(earlier, one)))
      .flatMap((one): readonly StatedWish[] => {
        const question = questionOf(flow, one.question);
        const option = question && optionOf(question, one.option);
        const condition = option?.must ?? option?.wish;
        if (question === undefined || option === undefined || condition === undefined) return [];
        const quote = text.slice(one.start, one.end);
        const { label } = option;
        return [
          {
            id: `-${one.question}.${one.option}`,
            label:
              question.kind === "yes-no"
                ? // "Without yes" says nothing.
                  mapTexts(label, (_, locale) => option.says[locale]?.[0] ?? quote)
                : label,
            excluded: true,
            condition: { type: "not", of: condition },
            quote,
          },
        ];
      })
  );
}
