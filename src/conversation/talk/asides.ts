import type { Contact } from "../../flow/flow.ts";
import { inLocale } from "../../lib/localized.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import {
  talkPhrasesFor,
  type Aside,
  type ReachAside,
  type TalkPhrases,
} from "../../wording/talk/talk-phrases.ts";
import { languageNames, regretIn } from "../../wording/talk/other-languages.ts";
import { formatCount } from "../../wording/format.ts";
import { remainingOf } from "../policy.ts";
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
  const { asides, back } = phrases;
  const pick = (wordings: readonly string[]): string => {
    const fresh = wordings.filter((text) => state.told?.startsWith(text) !== true);
    const open = fresh.length > 0 ? fresh : wordings;
    return open[state.version % open.length] ?? "";
  };
  const met = pick(asides[aside]);
  const standsAlone = aside === "goodbye" || aside === "thanks" || aside === "several";
  return state.pending !== undefined || standsAlone ? met : `${met} ${pick(back)}`;
}

function isForPeople(aside: Aside): aside is ReachAside {
  return aside === "service" || aside === "complaint" || aside === "human";
}

/** No full stop behind it: whoever copies an address would copy it too. */
function waysTo({ email, url, phone }: Contact, { contact, either }: TalkPhrases): string {
  const ways = [email, url, phone === undefined ? undefined : contact.phone(phone)];
  return either(ways.flatMap((way) => way ?? []));
}
