import type { Attribute, ChoiceAttribute } from "../../catalog/attribute.ts";
import { attributesIn } from "../../catalog/condition.ts";
import { hasBit } from "../../lib/bitset.ts";
import { narrow } from "../../recommendation/narrow.ts";
import type { Contact, Option } from "../../flow/flow.ts";
import { inLocale } from "../../lib/localized.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import {
  talkPhrasesFor,
  type Aside,
  type ReachAside,
  type TalkPhrases,
} from "../../wording/talk/talk-phrases.ts";
import { languageNames, regretIn } from "../../wording/talk/other-languages.ts";
import { formatCount, labelOfValue } from "../../wording/format.ts";
import { needsOf, remainingOf } from "../policy.ts";
import { nounOf } from "../show.ts";
import type { OngoingConversation } from "../state.ts";

/**
 * One kind sentence on what is neither a need nor a question about products, in changing words. An
 * open question is put again below it; without one a second sentence leads back. What only people
 * of the shop can do is answered with how they are reached, where the flow says so.
 */
export function meetAside(
  knowledge: Knowledge,
  state: OngoingConversation,
  aside: Aside,
  /** The language it was said in, where nobody here speaks it. */
  foreign?: string,
): string {
  const { flow } = knowledge;
  const phrases = talkPhrasesFor(state.locale, flow.address);
  if (aside === "languages") {
    const regret = foreign === undefined ? undefined : regretIn(foreign, flow.locales);
    const spoken = phrases.languages(languageNames(state.locale, flow.locales));
    return [...(regret === undefined ? [] : [regret]), spoken].join(" ");
  }
  if (flow.contact !== undefined && isForPeople(aside)) {
    const where = waysTo(flow.contact, phrases);
    const more = flow.contact.text && inLocale(flow.contact.text, state.locale);
    const ways = phrases.reached[aside].map((say) =>
      [say(where), ...(more === undefined ? [] : [more])].join("\n"),
    );
    // What was said already need not be said again; the second time it is said differently.
    return ways.find((text) => text !== state.told) ?? "";
  }
  if (aside === "how-many") {
    const count = remainingOf(knowledge, state);
    const text = formatCount(count, state.locale);
    return phrases.howMany(text, nounOf(knowledge, state.locale, count), count);
  }
  if (aside === "sizes") return sizesOf(knowledge, state, phrases);
  if (aside === "summary") return summary(knowledge, state, phrases);
  if (aside === "what-else") return whatElse(knowledge, state, phrases);
  const { asides, back } = phrases;
  const pick = (wordings: readonly string[]): string => {
    const fresh = wordings.filter((text) => state.told?.startsWith(text) !== true);
    const open = fresh.length > 0 ? fresh : wordings;
    return open[state.version % open.length] ?? "";
  };
  const met = pick(asides[aside]);
  const standsAlone = aside === "goodbye" || aside === "thanks" || aside.startsWith("several");
  return state.pending !== undefined || standsAlone ? met : `${met} ${pick(back)}`;
}

/** Everything that counts now, as its chips say it. */
function summary(knowledge: Knowledge, state: OngoingConversation, phrases: TalkPhrases): string {
  const needs = needsOf(knowledge, state).map(({ label }) => inLocale(label, state.locale));
  if (needs.length === 0) return phrases.summary.nothing;
  const count = remainingOf(knowledge, state);
  const noun = nounOf(knowledge, state.locale, count);
  return phrases.summary.known(needs.join(" · "), formatCount(count, state.locale), noun, count);
}

/** What sizes there are of what fits, in the order of the catalogue. */
function sizesOf(
  knowledge: Knowledge,
  state: OngoingConversation,
  { sizes: phrase }: TalkPhrases,
): string {
  const { catalog } = knowledge;
  const size = [...catalog.attributes.values()].find(isSize);
  const { candidates } = narrow(knowledge, needsOf(knowledge, state));
  const found = new Set(
    catalog.products.flatMap(({ attributes }, place) => {
      const own = size && hasBit(candidates, place) ? attributes[size.id] : undefined;
      return Array.isArray(own) ? own : own === undefined ? [] : [String(own)];
    }),
  );
  if (size === undefined || found.size > sizesMax) return phrase("", []);
  const labels = Object.keys(size.values)
    .filter((value) => found.has(value))
    .map((value) => labelOfValue(size, value, state.locale));
  return phrase(inLocale(size.label, state.locale), inRuns(labels));
}

/** "EU 36", "EU 37", "EU 38" are "EU 36–EU 38". */
function inRuns(labels: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  for (const label of labels) {
    const run = runs.at(-1);
    const [last, next] = [run?.at(-1), label].map((text) => Number(/\d+$/.exec(text ?? "")?.[0]));
    if (run !== undefined && next === (last ?? Number.NaN) + 1) run.push(label);
    else runs.push([label]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0] ?? ""}–${run.at(-1) ?? ""}`] : run));
}

/** More would be a table. */
const sizesMax = 24;

function isSize(attribute: Attribute): attribute is ChoiceAttribute {
  const isChoice = attribute.kind === "choices" || attribute.kind === "choice";
  return isChoice && attribute.variant === true && /size|gr(?:ö|oe)(?:ß|ss)e/.test(attribute.id);
}

/** The other kinds the flow asks for: what somebody has already, no catalogue knows. */
function whatElse(
  { flow }: Knowledge,
  { answers, locale }: OngoingConversation,
  { whatElse: phrases }: TalkPhrases,
): string {
  const question = flow.questions.find(({ enabled, options }) => enabled && asksKind(options));
  const answer = question && answers.get(question.id);
  const chosen = answer?.type === "options" ? answer.options : [];
  const others = (question?.options ?? []).filter(({ id }) => !chosen.includes(id));
  if (others.length === 0) return phrases.plainly;
  return phrases.kinds(others.map(({ label }) => inLocale(label, locale)).join(" · "));
}

/** Every option is a kind of product. */
function asksKind(options: readonly Option[]): boolean {
  return (
    options.length > 1 &&
    options.every(({ must, wish }) => {
      const condition = must ?? wish;
      return condition !== undefined && attributesIn(condition).includes("kind");
    })
  );
}

function isForPeople(aside: Aside): aside is ReachAside {
  return ["terms", "service", "complaint", "human"].includes(aside);
}

/**
 * No full stop behind it: whoever copies an address would copy it too. A number is never on two lines.
 */
function waysTo({ email, url, phone }: Contact, { contact, either }: TalkPhrases): string {
  const number = phone?.replaceAll(" ", "\u00A0");
  const ways = [email, url, number === undefined ? undefined : contact.phone(number)];
  return either(ways.flatMap((way) => way ?? []));
}
