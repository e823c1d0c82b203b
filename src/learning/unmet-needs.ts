import { z } from "zod";
import type { Condition } from "../catalog/condition.ts";
import type { RecordedEvent } from "../conversation/event.ts";
import { replay } from "../conversation/replay.ts";
import type { Answer } from "../flow/answer.ts";
import type { Localized } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import type { NeedId } from "../recommendation/need.ts";

/**
 * What somebody required and no product met, as one text that is the same for the same needs: ids of
 * the flow, limits rounded, conditions of the catalogue. The shopper's own words are not in it.
 */
export type UnmetNeed =
  | { readonly question: string; readonly option: string }
  | { readonly question: string; readonly min?: number; readonly max?: number }
  /** The label is the catalogue's own; a limit on the price has none. */
  | { readonly said: NeedId; readonly must: Condition; readonly label?: Localized };

/** Rare and long ones are no pattern anybody could act on. */
const charactersMax = 500;

/** Of the last products that met nothing but what was left of the needs; undefined when all were met. */
export function unmetNeeds(events: readonly RecordedEvent[]): string | undefined {
  const at = events.findLastIndex(
    ({ event }) => event.type === "products-recommended" && event.relaxed?.fits === 0,
  );
  if (at < 0) return undefined;
  const state = replay(events.slice(0, at + 1));
  if (state.phase === "new") return undefined;
  const needs: UnmetNeed[] = [...state.answers].flatMap(([question, answer]) =>
    needsOf(question, answer),
  );
  for (const { id, must, label } of state.volunteered) {
    if (must === undefined) continue;
    const isAmount = must.type === "test" && must.test.type === "between";
    needs.push({
      said: id,
      must: rounded(must),
      ...optional("label", isAmount ? undefined : label),
    });
  }
  const written = JSON.stringify(
    needs
      .map((need) => ({ need, key: JSON.stringify(need) }))
      .sort(byKey)
      .map(({ need }) => need),
  );
  return needs.length === 0 || written.length > charactersMax ? undefined : written;
}

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}

function needsOf(question: string, answer: Answer): readonly UnmetNeed[] {
  switch (answer.type) {
    case "options":
      return answer.options.map((option) => ({ question, option }));
    case "amount":
      return [
        {
          question,
          ...optional("min", answer.min === undefined ? undefined : coarse(answer.min)),
          ...optional("max", answer.max === undefined ? undefined : coarse(answer.max)),
        },
      ];
    case "place":
    case "unsure":
      return [];
  }
}

/** To two digits: 119 and 120 ask for the same. */
function coarse(value: number): number {
  return Number(value.toPrecision(2));
}

function rounded(condition: Condition): Condition {
  if (condition.type !== "test" || condition.test.type !== "between") return condition;
  const { min, max } = condition.test;
  return {
    ...condition,
    test: {
      ...condition.test,
      ...(min === undefined ? {} : { min: { ...min, value: coarse(min.value) } }),
      ...(max === undefined ? {} : { max: { ...max, value: coarse(max.value) } }),
    },
  };
}

const unmetSchema = z.array(
  z.union([
    z.object({ question: z.string(), option: z.string() }),
    z.object({
      said: z.custom<NeedId>((value) => typeof value === "string"),
      must: z.custom<Condition>((value) => typeof value === "object" && value !== null),
      label: z.record(z.string(), z.string()).exactOptional(),
    }),
    z.object({
      question: z.string(),
      min: z.number().exactOptional(),
      max: z.number().exactOptional(),
    }),
  ]),
);

/** The needs of such a text; none of one that another version wrote. */
export function readUnmetNeeds(written: string): readonly UnmetNeed[] {
  const read = unmetSchema.safeParse(JSON.parse(written));
  return read.success ? read.data : [];
}
