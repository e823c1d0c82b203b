import { toCondition, type Condition } from "../catalog/condition.ts";
import type { Brand } from "../lib/brand.ts";
import type { Locale, Localized } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { toAskIf, type AskIf } from "./ask-if.ts";
import type { WrittenFlow, WrittenOption, WrittenQuestion } from "./flow-schema.ts";

export type FlowId = Brand<"FlowId">;
export type QuestionId = Brand<"QuestionId">;
export type OptionId = Brand<"OptionId">;

/** A flow as the engine uses it: defaults filled in, conditions as trees. */
export interface Flow {
  readonly id: FlowId;
  /** A hash of the content; a conversation keeps the one it began with. */
  readonly revision: string;
  readonly title: Localized;
  readonly catalog: string;
  readonly locales: readonly Locale[];
  readonly scope?: Condition;
  readonly noun: Readonly<Record<Locale, Noun>>;
  readonly greeting?: Localized;
  readonly example?: Localized;
  readonly address: "informal" | "formal";
  readonly contact?: Contact;
  readonly questions: readonly Question[];
  readonly engine: Engine;
  /** Question ids, or `question.option`: what to give up first. */
  readonly relax: readonly string[];
  readonly results: { readonly show: number; readonly compare: readonly string[] };
}

/** How people of the shop are reached; at least one of the three ways. */
export interface Contact {
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly text?: Localized;
}

export interface Noun {
  readonly one: string;
  readonly other: string;
}

export interface Engine {
  /** The next question by expected information gain, or in the order of the document. */
  readonly next: "adaptive" | "authored";
  /** Products are shown after this many answers at the latest. */
  readonly showAfter: number;
  readonly questionsMax: number;
}

export type QuestionKind = WrittenQuestion["kind"];

export interface Question {
  readonly id: QuestionId;
  readonly kind: QuestionKind;
  readonly ask: Localized;
  readonly why?: Localized;
  readonly example?: Localized;
  readonly askIf?: AskIf;
  readonly required: boolean;
  /** The share of shoppers who can answer, 0 to 1. */
  readonly answerable: number;
  readonly enabled: boolean;
  /** Several choices must all hold, or one of them is enough. */
  readonly combine: "all" | "any";
  readonly options: readonly Option[];
  /** The number that a value typed by the shopper limits; range and budget only. */
  readonly amount?: { readonly attribute: string; readonly effect: "must" | "wish" };
}

export interface Option {
  readonly id: OptionId;
  readonly label: Localized;
  readonly says: Readonly<Record<Locale, readonly string[]>>;
  readonly must?: Condition;
  readonly wish?: Condition;
  readonly weight: number;
  readonly because?: Localized;
  readonly months?: readonly number[];
  readonly picture?: string;
}

/** Shares found in shopping dialogues: about one answer in ten is "don't know". */
const answerableUsually = 0.9;

export function createFlow(written: WrittenFlow, revision: string): Flow {
  return {
    id: written.id as FlowId,
    revision,
    title: written.title,
    catalog: written.catalog,
    locales: Object.keys(written.title),
    ...optional("scope", written.scope && toCondition(written.scope)),
    noun: written.noun ?? productNoun,
    ...optional("greeting", written.greeting),
    ...optional("example", written.example),
    address: written.address ?? "informal",
    ...optional("contact", written.contact && toContact(written.contact)),
    questions: written.questions.map(toQuestion),
    engine: {
      next: written.engine?.next ?? "adaptive",
      showAfter: written.engine?.show_after ?? 2,
      questionsMax: written.engine?.max_questions ?? 5,
    },
    relax: written.relax ?? [],
    results: { show: written.results?.show ?? 3, compare: written.results?.compare ?? [] },
  };
}

function toContact({ email, phone, url, text }: NonNullable<WrittenFlow["contact"]>): Contact {
  return {
    ...optional("email", email),
    ...optional("phone", phone),
    ...optional("url", url),
    ...optional("text", text),
  };
}

const productNoun = {
  en: { one: "product", other: "products" },
  de: { one: "Produkt", other: "Produkte" },
};

function toQuestion(written: WrittenQuestion): Question {
  const amount = toAmount(written);
  return {
    id: written.id as QuestionId,
    kind: written.kind,
    ask: written.ask,
    ...optional("why", written.why),
    ...optional("example", written.example),
    ...optional("askIf", written.ask_if && toAskIf(written.ask_if)),
    required: written.required ?? false,
    answerable: written.answerable ?? answerableUsually,
    enabled: written.enabled ?? true,
    combine: written.kind === "multi" ? (written.combine ?? "all") : "any",
    options: (written.options ?? []).map(toOption),
    ...optional("amount", amount),
  };
}

function toAmount(written: WrittenQuestion): Question["amount"] {
  if (written.kind === "budget") {
    return { attribute: written.attribute ?? "price", effect: written.effect ?? "must" };
  }
  if (written.kind === "range" && written.attribute !== undefined) {
    return { attribute: written.attribute, effect: written.effect ?? "wish" };
  }
  return undefined;
}

/** Labels nobody has to write: options without a label are "yes" or "no" (a rule sees to it). */
const plainLabels: Readonly<Record<string, Localized>> = {
  yes: { en: "Yes", de: "Ja" },
  no: { en: "No", de: "Nein" },
};

function toOption(written: WrittenOption): Option {
  return {
    id: written.id as OptionId,
    label: written.label ?? plainLabels[written.id] ?? { en: written.id },
    says: written.says ?? {},
    ...optional("must", written.must && toCondition(written.must)),
    ...optional("wish", written.wish && toCondition(written.wish)),
    weight: written.weight ?? 1,
    ...optional("because", written.because),
    ...optional("months", written.months),
    ...optional("picture", written.picture),
  };
}

export function questionOf(flow: Flow, id: string): Question | undefined {
  return flow.questions.find((question) => question.id === id);
}

export function optionOf(question: Question, id: string): Option | undefined {
  return question.options.find((option) => option.id === id);
}
