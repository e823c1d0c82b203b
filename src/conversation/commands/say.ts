import { questionOf, type QuestionId } from "../../flow/flow.ts";
import { optional } from "../../lib/optional.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { phrasesFor, type Phrases } from "../../wording/phrases.ts";
import {
  accept,
  acceptAndFollow,
  followUpFrom,
  type CommandOf,
  type Decision,
} from "../decision.ts";
import type { ConversationEvent, EventOf } from "../event.ts";
import { needsOf } from "../policy.ts";
import { foresee } from "../replay.ts";
import type { OngoingConversation } from "../state.ts";
import { meetAside } from "../talk/asides.ts";
import { meetOtherKind } from "../talk/other-kind.ts";
import { outcomeOfTalk, type TalkEvent } from "../talk/talk-event.ts";
import { wishOf, type Wish } from "../talk/wishes.ts";
import { droppedNeeds } from "./dropped-needs.ts";
import { restart } from "./restart.ts";
import { retraction } from "./retraction.ts";
import { understand } from "./understand.ts";

type Say = CommandOf<"say">;

/**
 * A free text is, in this order: talk about products, needs stated or taken back, something that is
 * met kindly, or what could have been tapped.
 */
export function say(knowledge: Knowledge, state: OngoingConversation, command: Say): Decision {
  const { talk } = command.reading;
  // "Any deals on sleeping bags?" is answered of sleeping bags.
  const known = talk?.type === "reduced" ? withStated(knowledge, state, command) : state;
  const outcome = talk && outcomeOfTalk(knowledge, known, talk);
  if (outcome?.type === "event") return discuss(knowledge, state, command, outcome.event);
  return (
    takeUp(knowledge, state, command, outcome?.wish) ??
    meet(knowledge, state, command) ??
    doAsWanted(knowledge, state, command)
  );
}

function withStated(
  knowledge: Knowledge,
  state: OngoingConversation,
  { reading }: Say,
): OngoingConversation {
  const stated = understand(knowledge, state, reading);
  const after = stated === undefined ? state : foresee(state, [stated]);
  return after.phase === "new" ? state : after;
}

/** Products are searched by what a shopper needs, not by what is asked about those shown. */
function askedIn({ text, question }: Say): EventOf<"shopper-said"> {
  return { type: "shopper-said", text, ...optional("question", question) };
}

function saidIn(command: Say): EventOf<"shopper-said"> {
  return { ...askedIn(command), ...optional("query", command.query) };
}

/** Answered from what is on the screen. */
function discuss(
  knowledge: Knowledge,
  state: OngoingConversation,
  command: Say,
  event: TalkEvent,
): Decision {
  const asked = askedIn(command);
  // "Under 100, and is the first one reflective?"
  const stated = understand(
    knowledge,
    state,
    command.reading,
    inWordsOf(command, wishBeside(knowledge, state, command)),
  );
  if (event.type === "product-discussed" && stated !== undefined) {
    return acceptAndFollow(knowledge, state, [asked, stated, { ...event, beside: true }]);
  }
  const products = event.type === "others-requested";
  // "Which breathes best?", before any were shown: those are shown.
  const events = stated === undefined ? [asked, event] : [asked, stated, event];
  return accept(followUpFrom(knowledge, state, events, { products }));
}

/** "Is the first in stock? And something cheaper, please." */
function wishBeside(
  knowledge: Knowledge,
  state: OngoingConversation,
  { reading: { talk } }: Say,
): Wish | undefined {
  const asked = talk?.type === "several" ? talk.requests : [];
  const wish = asked.find((one) => one.type === "critique");
  return wish && wishOf(knowledge, state, wish);
}

/** A wish is shown with the words it was read from; "anything in blue?" is one as a whole. */
function inWordsOf({ text }: Say, wish: Wish | undefined): Wish | undefined {
  return wish && { ...wish, needs: wish.needs.map((need) => ({ quote: text, ...need })) };
}

/** What the text states, and what it takes back. */
function takeUp(
  knowledge: Knowledge,
  state: OngoingConversation,
  command: Say,
  wish: Wish | undefined,
): Decision | undefined {
  const { reading } = command;
  const understood = understand(knowledge, state, reading, inWordsOf(command, wish));
  const dropped = droppedNeeds(knowledge, state, reading, understood?.volunteered);
  if (understood === undefined && dropped.length === 0) return undefined;
  const { several, severalKinds, foreign, sizeless } = reading;
  return acceptAndFollow(knowledge, state, [
    wish === undefined ? saidIn(command) : askedIn(command),
    ...(several === true ? [asideMet(knowledge, state, "several")] : []),
    ...(severalKinds === true ? [asideMet(knowledge, state, "several-kinds")] : []),
    ...(foreign === undefined ? [] : [asideMet(knowledge, state, "languages", foreign)]),
    ...(sizeless === true ? [asideMet(knowledge, state, "sizes")] : []),
    ...dropped.map((need) => retraction(need, state)),
    ...(understood === undefined ? [] : [understood]),
  ]);
}

/** A kind sentence, and the open question once more. */
function meet(
  knowledge: Knowledge,
  state: OngoingConversation,
  command: Say,
): Decision | undefined {
  const met = sentenceFor(knowledge, state, command);
  if (met === undefined) return undefined;
  return accept(followUpFrom(knowledge, state, [askedIn(command), met], { products: false }));
}

function sentenceFor(
  knowledge: Knowledge,
  state: OngoingConversation,
  { reading: { unneeded = [], aside, foreign, otherKind } }: Say,
): EventOf<"aside-met"> | undefined {
  if (unneeded.length > 0) return asideMet(knowledge, state, "not-needed", foreign);
  if (aside !== undefined) return asideMet(knowledge, state, aside, foreign);
  if (otherKind === undefined) return undefined;
  const text = meetOtherKind(knowledge, state, otherKind);
  return { type: "aside-met", aside: "other-kind", text };
}

function asideMet(
  knowledge: Knowledge,
  state: OngoingConversation,
  aside: Parameters<typeof meetAside>[2],
  foreign?: string,
): EventOf<"aside-met"> {
  return { type: "aside-met", aside, text: meetAside(knowledge, state, aside, foreign) };
}

/** What one could also have tapped; or nothing of this was understood. */
function doAsWanted(knowledge: Knowledge, state: OngoingConversation, command: Say): Decision {
  const said = saidIn(command);
  const { wants, going } = command.reading;
  switch (wants) {
    case "restart":
      return restart(knowledge, state, [said]);
    case "undo":
      return undo(knowledge, state, said);
    case "no-questions": {
      const met = asideMet(knowledge, state, "no-questions");
      return accept(followUpFrom(knowledge, state, [said, met], { products: true }));
    }
    case "show-products":
      return accept(followUpFrom(knowledge, state, [said], { products: true }));
    case "unsure":
      return state.pending === undefined
        ? misunderstood(knowledge, state, said)
        : unsure(knowledge, state, said, state.pending.question);
    default:
      return misunderstood(knowledge, state, said, going?.place);
  }
}

/** What was stated last counts no more; further back there is only the beginning. */
function undo(
  knowledge: Knowledge,
  state: OngoingConversation,
  said: EventOf<"shopper-said">,
): Decision {
  const taken = needsOf(knowledge, state).filter(({ id }) => state.statedLast.includes(id));
  if (taken.length > 0) {
    return acceptAndFollow(knowledge, state, [
      said,
      ...taken.map((need) => retraction(need, state)),
    ]);
  }
  const met = asideMet(knowledge, state, "no-step-back");
  return accept(followUpFrom(knowledge, state, [said, met], { products: false }));
}

function unsure(
  knowledge: Knowledge,
  state: OngoingConversation,
  said: ConversationEvent,
  question: QuestionId,
): Decision {
  return acceptAndFollow(knowledge, state, [
    said,
    {
      type: "needs-understood",
      answers: [{ question, answer: { type: "unsure" } }],
      volunteered: [],
      shown: [],
    },
  ]);
}

/** Says so, and puts the current question again: its options show what would be understood. */
function misunderstood(
  knowledge: Knowledge,
  state: OngoingConversation,
  said: ConversationEvent,
  /** One whose weather nobody knows. */
  place?: string,
): Decision {
  const { say: phrases } = phrasesFor(state.locale, knowledge.flow.address);
  const text =
    place === undefined ? whatWouldDo(knowledge, state, phrases) : phrases.notKnownPlace(place);
  const events: readonly ConversationEvent[] = [said, { type: "message-misunderstood", text }];
  return accept(followUpFrom(knowledge, state, events, { products: false }));
}

function whatWouldDo(
  { flow }: Knowledge,
  { pending }: OngoingConversation,
  phrases: Phrases["say"],
): string {
  const question = pending && questionOf(flow, pending.question);
  if (question?.kind === "place") return phrases.notUnderstoodPlace();
  if (question?.amount !== undefined && question.options.length === 0) {
    return phrases.notUnderstoodAmount();
  }
  return phrases.notUnderstood();
}
