import { questionOf, type OptionId, type QuestionId } from "../flow/flow.ts";
import type { Answer } from "../flow/answer.ts";
import type { ProductId } from "../catalog/product.ts";
import type { Command } from "../conversation/command.ts";
import type { OngoingConversation } from "../conversation/state.ts";
import { unreachable } from "../lib/invariant.ts";
import { optional } from "../lib/optional.ts";
import type { CritiqueId } from "../recommendation/critique.ts";
import type { NeedId } from "../recommendation/need.ts";
import type { Advice } from "./library.ts";
import { readSaid } from "./said/read-said.ts";

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
        /** Where it is going, and when, as one writes it. */
        | string
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
      return { type: "say", text: request.text, reading: readSaid(advice, state, request.text) };
    case "answer":
      if (isPlace(advice, request)) return sayPlace(advice, state, request);
      return {
        type: "answer",
        question: request.question as QuestionId,
        answer: toAnswer(request),
        ...optional("basedOn", basedOn),
      };
    case "revise":
      if (isPlace(advice, request)) return sayPlace(advice, state, request);
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

type AnswerRequest = Extract<Request, { readonly type: "answer" | "revise" }>;

/** A place stands in a text, which has to be read like any other. */
function isPlace(
  { knowledge }: Advice,
  request: AnswerRequest,
): request is AnswerRequest & { readonly value: string } {
  const question = questionOf(knowledge.flow, request.question);
  return typeof request.value === "string" && question?.kind === "place" && question.enabled;
}

/** As if the question had just been asked, whatever else is. */
function sayPlace(
  advice: Advice,
  state: OngoingConversation,
  { question, value }: AnswerRequest & { readonly value: string },
): Command {
  const asked = question as QuestionId;
  const pending = { question: asked, seq: state.version, options: [] };
  return {
    type: "say",
    text: value,
    reading: readSaid(advice, { ...state, pending }, value),
    question: asked,
  };
}

/** A bare number limits from above: "200" at the budget is "up to 200". */
function toAnswer({ options, value }: AnswerRequest): Answer {
  if (options !== undefined) {
    // Tapped twice, an option is chosen once.
    return { type: "options", options: [...new Set(options.map((id) => id as OptionId))] };
  }
  if (typeof value === "number") return { type: "amount", max: value };
  if (typeof value === "string") return { type: "place", text: value };
  return { type: "amount", ...optional("min", value?.min), ...optional("max", value?.max) };
}
