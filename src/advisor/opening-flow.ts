import { optional } from "../lib/optional.ts";
import { AdvisorError } from "./advisor-error.ts";
import type { Advice, Library } from "./library.ts";
import { readFlowName } from "./named-flow.ts";
import type { Clock, ConversationId, Trial, Trials } from "./ports.ts";
import { previewAdvice } from "./preview.ts";

/** What a new conversation is about: what is live, a version that is tried out, or a draft. */
export interface OpeningFlow {
  readonly advice: Advice;
  readonly trial: Trial | undefined;
}

/** @throws AdvisorError when there is no such flow, or none any more. */
export async function openingFlow(
  { library, trials, clock }: { library: Library; trials: Trials | undefined; clock: Clock },
  opening: {
    readonly conversation: ConversationId;
    /** A flow's name, perhaps with a shopper's key in it; the first flow without one. */
    readonly flow: string | undefined;
    readonly shopper: string | undefined;
  },
): Promise<OpeningFlow> {
  const named = readFlowName(opening.flow);
  const live = library.published(named.flow);
  const trial =
    live === undefined
      ? undefined
      : await trials?.assign({
          flow: live.knowledge.flow.id,
          conversation: opening.conversation,
          ...optional("shopper", opening.shopper ?? named.shopper),
        });
  const advice =
    (await triedOut(library, live, trial)) ??
    live ??
    (await previewAdvice(library, opening.flow, clock));
  if (advice !== undefined) return { advice, trial };
  const known = library.flows.map((one) => one.id);
  if (named.flow !== undefined && library.isRetired(named.flow)) {
    const message = `The flow "${named.flow}" is not offered any more.`;
    throw new AdvisorError("flow-retired", message, known);
  }
  throw new AdvisorError("unknown-flow", `There is no flow "${named.flow}".`, known);
}

async function triedOut(
  library: Library,
  live: Advice | undefined,
  trial: Trial | undefined,
): Promise<Advice | undefined> {
  const revision = trial?.revision;
  if (live === undefined || revision === undefined) return undefined;
  return await library.revision({ id: live.knowledge.flow.id, revision });
}
