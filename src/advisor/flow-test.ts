import { z } from "zod";
import { conditionSchema, toCondition, type Condition } from "../catalog/condition.ts";
import { outcomeOf } from "../catalog/outcome.ts";
import { decide, start } from "../conversation/decide.ts";
import type { ConversationEvent, RecordedEvent } from "../conversation/event.ts";
import { replay } from "../conversation/replay.ts";
import type { ConversationState } from "../conversation/state.ts";
import { hasBit } from "../lib/bitset.ts";
import type { DocumentPath, Issue, Parsed } from "../lib/issue.ts";
import { localeSchema } from "../lib/localized.ts";
import { locate, parseYamlWithSchema, type Places } from "../lib/parse-with-schema.ts";
import { withWeatherAt, type WeatherAt } from "./assumed-weather.ts";
import { interpret, type Request } from "./interpret.ts";
import type { Advice } from "./library.ts";

/** `<flow>.test.yaml`: conversations a flow must pass, in the words of a merchandiser. */

const typed = z.union([
  z.number(),
  z.string().min(1),
  z.strictObject({ min: z.number().optional(), max: z.number().optional() }),
]);

const expectations = {
  /** Needs that were read from the text, no more and no fewer. */
  understood: z.array(z.string()).optional(),
  /** Needs that count after the turn, no more and no fewer. */
  needs: z.array(z.string()).optional(),
  /** How many products are shown. */
  products: z.int().min(0).optional(),
  /** What every product shown meets. */
  every: conditionSchema.optional(),
  /** Products that are among those shown. */
  includes: z.array(z.string()).optional(),
  /** Needs that gave way. */
  relaxed: z.array(z.string()).optional(),
  /** The question asked next, or `nothing`. */
  asks: z.string().optional(),
  /** How many products still fit. */
  remaining: z.strictObject({ gte: z.int().optional(), lte: z.int().optional() }).optional(),
  /** The advisor says that it did not understand. */
  misunderstood: z.literal(true).optional(),
  /** The turn is refused with this code. */
  refused: z.string().optional(),
};

const turnSchema = z.union([
  z.strictObject({ say: z.string().min(1), ...expectations }),
  z.strictObject({
    answer: z.record(z.string(), z.union([z.array(z.string()).min(1), typed])),
    ...expectations,
  }),
  z.strictObject({
    revise: z.record(z.string(), z.union([z.array(z.string()).min(1), typed])),
    ...expectations,
  }),
  z.strictObject({ skip: z.string(), ...expectations }),
  z.strictObject({ retract: z.string(), ...expectations }),
  z.strictObject({
    critique: z
      .string()
      .regex(/^[1-6] [^\s:]+:\S+$/, "expected such as 1 price:lower, or 2 hood:true"),
    ...expectations,
  }),
  z.strictObject({ show: z.literal("products"), ...expectations }),
  z.strictObject({ restart: z.literal(true), ...expectations }),
]);

type WrittenTurn = z.infer<typeof turnSchema>;

const flowTestSchema = z.strictObject({
  schema: z.literal(1),
  flow: z.string().min(1),
  // None is what is left when the last one was given up.
  conversations: z.array(
    z.strictObject({
      name: z.string().min(1),
      locale: localeSchema.optional(),
      turns: z.array(turnSchema).min(1).max(50),
    }),
  ),
});

export interface FlowTest {
  readonly flow: string;
  readonly conversations: z.infer<typeof flowTestSchema>["conversations"];
  readonly places: Places;
}

export function parseFlowTest(text: string, file?: string): Parsed<FlowTest> {
  const parsed = parseYamlWithSchema(text, flowTestSchema, file);
  if (!parsed.ok) return parsed;
  const { value, places } = parsed.value;
  return { ok: true, issues: [], value: { ...value, places } };
}

/**
 * Holds the conversations with the engine itself; every expectation not met is an issue.
 *
 * @param weatherAt Without it a place is only a word.
 */
export function runFlowTest(
  advice: Advice,
  test: FlowTest,
  weatherAt: WeatherAt = () => undefined,
): readonly Issue[] {
  const scene: Scene = { ...advice, weatherAt };
  return test.conversations
    .flatMap((conversation, at) => hold(scene, conversation, ["conversations", at]))
    .map((issue) => locate(issue, test.places));
}

interface Scene extends Advice {
  readonly weatherAt: WeatherAt;
}

function hold(
  advice: Scene,
  conversation: FlowTest["conversations"][number],
  path: DocumentPath,
): readonly Issue[] {
  const { knowledge } = advice;
  const locale = conversation.locale ?? knowledge.flow.locales[0] ?? "en";
  let log = record(start(knowledge, { locale }), []);
  const issues: Issue[] = [];
  for (const [at, written] of conversation.turns.entries()) {
    const state = replay(log);
    const request = toRequest(written, log);
    const place = [...path, "turns", at];
    const result = request === undefined ? undefined : take(advice, state, request);
    const found = check(advice, written, result, place);
    issues.push(
      ...found.map((issue) => ({ ...issue, message: `${conversation.name}: ${issue.message}` })),
    );
    log = record(result?.events ?? [], log);
  }
  return issues;
}

function record(
  events: readonly ConversationEvent[],
  before: readonly RecordedEvent[],
): readonly RecordedEvent[] {
  const added = events.map((event, at) => ({ seq: before.length + 1 + at, at: 0, event }));
  return [...before, ...added];
}

interface Result {
  readonly events: readonly ConversationEvent[];
  readonly refusal?: string;
}

function take(advice: Scene, state: ConversationState, request: Request): Result {
  if (state.phase === "new") return { events: [], refusal: "not-started" };
  const read = interpret(advice, state, request, undefined);
  const command = withWeatherAt(read, advice, state, advice.weatherAt);
  const decision = decide(advice.knowledge, state, command);
  return decision.type === "accepted"
    ? { events: decision.events }
    : { events: [], refusal: decision.refusal.code };
}

/** Undefined when the turn is about a product that is not on the screen. */
function toRequest(written: WrittenTurn, log: readonly RecordedEvent[]): Request | undefined {
  if ("say" in written) return { type: "say", text: written.say };
  if ("skip" in written) return { type: "skip", question: written.skip };
  if ("retract" in written) return { type: "retract", need: written.retract };
  if ("show" in written) return { type: "show-products" };
  if ("restart" in written) return { type: "restart" };
  if ("critique" in written) {
    const [position = "", critique = ""] = written.critique.split(" ");
    const shown = log.findLast(({ event }) => event.type === "products-recommended")?.event;
    const product =
      shown?.type === "products-recommended" ? shown.products[Number(position) - 1] : undefined;
    return product && { type: "critique", product: product.id, critique };
  }
  const type = "answer" in written ? "answer" : "revise";
  const [given] = Object.entries("answer" in written ? written.answer : written.revise);
  if (given === undefined) return undefined;
  const [question, value] = given;
  return Array.isArray(value) ? { type, question, options: value } : { type, question, value };
}

function check(
  advice: Advice,
  expected: WrittenTurn,
  result: Result | undefined,
  path: DocumentPath,
): readonly Issue[] {
  if (result === undefined) return [unmet(path, "there is no such product on the screen")];
  if (result.refusal !== expected.refused) {
    const found = result.refusal === undefined ? "was accepted" : `was refused: ${result.refusal}`;
    return [unmet(path, `the turn ${found}`)];
  }
  const { events } = result;
  const shown = events.find((event) => event.type === "products-recommended");
  const asked = events.find((event) => event.type === "question-asked");
  const understood = events.find((event) => event.type === "needs-understood");
  const compare = (key: keyof typeof expectations, found: unknown): readonly Issue[] =>
    expected[key] === undefined || same(expected[key], found)
      ? []
      : [unmet([...path, key], `${key}: expected ${text(expected[key])}, found ${text(found)}`)];
  return [
    ...compare("understood", understood?.shown.map(({ id }) => id) ?? []),
    ...compare("needs", shown?.needs.map(({ id }) => id) ?? []),
    ...compare("products", shown?.products.length ?? 0),
    ...compare("relaxed", shown?.relaxed?.needs.map(({ id }) => id) ?? []),
    ...compare("asks", asked?.question.id ?? "nothing"),
    ...compare(
      "misunderstood",
      events.some(({ type }) => type === "message-misunderstood"),
    ),
    ...checkEvery(advice, expected, shown?.products.map(({ id }) => id) ?? [], path),
    ...checkIncludes(expected, shown?.products.map(({ id }) => id) ?? [], path),
    ...checkRemaining(expected, shown?.remaining ?? asked?.remaining, path),
  ];
}

function checkEvery(
  { knowledge }: Advice,
  { every }: WrittenTurn,
  shown: readonly string[],
  path: DocumentPath,
): readonly Issue[] {
  if (every === undefined) return [];
  const condition: Condition = toCondition(every);
  const { yes } = outcomeOf(condition, knowledge.facets, knowledge.scope);
  const places = new Map(knowledge.catalog.products.map(({ id }, place) => [id as string, place]));
  return shown
    .filter((id) => !hasBit(yes, places.get(id) ?? -1))
    .map((id) => unmet([...path, "every"], `every: "${id}" does not meet it`));
}

function checkIncludes(
  { includes = [] }: WrittenTurn,
  shown: readonly string[],
  path: DocumentPath,
): readonly Issue[] {
  return includes
    .filter((id) => !shown.includes(id))
    .map((id) =>
      unmet([...path, "includes"], `includes: "${id}" is not shown, but ${text(shown)}`),
    );
}

function checkRemaining(
  { remaining }: WrittenTurn,
  found: number | undefined,
  path: DocumentPath,
): readonly Issue[] {
  if (remaining === undefined) return [];
  const { gte = 0, lte = Infinity } = remaining;
  if (found !== undefined && found >= gte && found <= lte) return [];
  return [unmet([...path, "remaining"], `remaining: expected ${gte} to ${lte}, found ${found}`)];
}

function unmet(path: DocumentPath, message: string): Issue {
  return { code: "conversation-failed", severity: "error", message, path };
}

function same(expected: unknown, found: unknown): boolean {
  if (!Array.isArray(expected) || !Array.isArray(found)) return expected === found;
  return text(expected.map(text).toSorted()) === text(found.map(text).toSorted());
}

function text(value: unknown): string {
  return JSON.stringify(value);
}
