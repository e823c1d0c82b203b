import type { Answer } from "../flow/answer.ts";
import type { OptionId, QuestionId } from "../flow/flow.ts";
import type { ProductId } from "../catalog/product.ts";
import type { Command, SaidReading } from "../conversation/command.ts";
import type { OngoingConversation } from "../conversation/state.ts";
import { optional } from "../lib/optional.ts";
import { unreachable } from "../lib/invariant.ts";
import type { CritiqueId } from "../recommendation/critique.ts";
import type { NeedId } from "../recommendation/need.ts";
import type { Reading } from "../reading/reader.ts";
import type { Advice } from "./library.ts";
import { withTalk } from "./talk-reading.ts";
import { placeBefore } from "./assumed-weather.ts";
import { unneededNeeds, volunteeredNeeds } from "./volunteered-needs.ts";

/** What a client asked for, already checked for its shape. */
export type Request =
  | { readonly type: "say"; readonly text: string }
  | {
      readonly type: "answer" | "revise";
      readonly question: string;
      readonly options?: readonly string[] | undefined;
      readonly value?:
        | number
        | { readonly min?: number | undefined; readonly max?: number | undefined }
        | undefined;
    }
  | { readonly type: "skip"; readonly question: string }
  | { readonly type: "retract"; readonly need: string }
  | { readonly type: "loosen"; readonly need: string; readonly value: number }
  | { readonly type: "critique"; readonly product: string; readonly critique: string }
  | { readonly type: "show-products" | "restart" }
  | { readonly type: "set-locale"; readonly locale: string };

/** Request → command. Only a free text has to be read; everything else says what it means. */
export function interpret(
  advice: Advice,
  state: OngoingConversation,
  request: Request,
  basedOn: number | undefined,
): Command {
  switch (request.type) {
    case "say":
      return { type: "say", text: request.text, reading: readText(advice, state, request.text) };
    case "answer":
      return {
        type: "answer",
        question: request.question as QuestionId,
        answer: toAnswer(request),
        ...optional("basedOn", basedOn),
      };
    case "revise":
      return {
        type: "revise",
        question: request.question as QuestionId,
        answer: toAnswer(request),
      };
    case "skip":
      return {
        type: "answer",
        question: request.question as QuestionId,
        answer: { type: "unsure" },
        ...optional("basedOn", basedOn),
      };
    case "retract":
      return { type: "retract", need: request.need as NeedId };
    case "loosen":
      return { type: "loosen", need: request.need as NeedId, value: request.value };
    case "critique":
      return {
        type: "critique",
        product: request.product as ProductId,
        critique: request.critique as CritiqueId,
      };
    case "show-products":
    case "restart":
      return { type: request.type };
    case "set-locale":
      return { type: "set-locale", locale: request.locale };
    default:
      return unreachable(request);
  }
}

/** A bare number limits from above: "200" at the budget is "up to 200". */
function toAnswer({
  options,
  value,
}: Extract<Request, { readonly type: "answer" | "revise" }>): Answer {
  if (options !== undefined) {
    // Tapped twice, an option is chosen once.
    return { type: "options", options: [...new Set(options.map((id) => id as OptionId))] };
  }
  if (typeof value === "number") return { type: "amount", max: value };
  return { type: "amount", ...optional("min", value?.min), ...optional("max", value?.max) };
}

function readText(
  { reader, knowledge }: Advice,
  state: OngoingConversation,
  text: string,
): SaidReading {
  const reading = reader.read(text, {
    language: state.locale,
    ...optional("pending", state.pending?.question),
    ...optional("place", placeBefore(state)),
  });
  return withTalk(knowledge, state, {
    text,
    reading: {
      answers: reading.answers,
      volunteered: volunteeredNeeds(knowledge, reading),
      ...optional("unneeded", unneededNeeds(reading)),
      ...optional("wants", reading.wants),
      ...optional("aside", asideOf(reading)),
      ...optional("going", destinationOf(reading)),
    },
  });
}

/** A message that is about something else, as far as its words tell. */
function asideOf({ message, ...reading }: Reading): SaidReading["aside"] {
  const intent = message?.intent;
  if (intent === undefined) return undefined;
  if (intent === "find") return isBeyondCatalog(message, reading) ? "question" : undefined;
  return intent === "off_topic" ? "off-topic" : intent;
}

/** "In blue, please", where the shop says nothing about colours: understood, and in vain. */
function isBeyondCatalog(
  message: Reading["message"],
  { answers, wishes, money, wants }: Omit<Reading, "message">,
): boolean {
  const isHeard = answers.length + wishes.length > 0 || money !== undefined || wants !== undefined;
  // Another kind of product is another flow's business, not what the shop lacks.
  return !isHeard && message?.mentions.some(({ slot }) => slot !== "product") === true;
}

function destinationOf({ message }: Reading): SaidReading["going"] {
  const place = message?.places[0]?.said;
  const months = message?.months ?? [];
  if (place === undefined && months.length === 0) return undefined;
  return { months, ...optional("place", place) };
}
