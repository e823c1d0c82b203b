import type { Knowledge } from "../../recommendation/knowledge.ts";
import { contradicts, type Need, type NeedId } from "../../recommendation/need.ts";
import type { SaidReading } from "../command.ts";
import { needsOf, recommendationAt } from "../policy.ts";
import type { OngoingConversation } from "../state.ts";

/** The needs that a text takes back, with what it says (`stated`) or without a word of its own. */
export function droppedNeeds(
  knowledge: Knowledge,
  state: OngoingConversation,
  { unneeded = [] }: Pick<SaidReading, "unneeded">,
  stated: readonly Need[] | undefined,
): readonly Need[] {
  // "Cheaper still" takes the place of "cheaper than this one" by itself.
  const isSaidAgain = ({ id }: Need): boolean => stated?.some((need) => need.id === id) === true;
  const unmet = stated === undefined ? [] : unmetCritiques(knowledge, state);
  return needsOf(knowledge, state).filter(
    (need) =>
      contradictedBy(need, stated) ||
      (!isSaidAgain(need) && [...unneeded, ...unmet].includes(need.id)),
  );
}

/** "Wool" and later "without wool": the last word counts. */
function contradictedBy(need: Need, stated: readonly Need[] = []): boolean {
  return stated.some((other) => other.id !== need.id && contradicts(other, need));
}

/**
 * "Warmer than this one" that nothing could meet has been answered: with the next wish it would only
 * stand in the way again.
 */
function unmetCritiques(knowledge: Knowledge, state: OngoingConversation): readonly NeedId[] {
  const critiques = state.volunteered.filter(({ source }) => source === "critique");
  if (critiques.length === 0 || state.phase !== "recommending") return [];
  const unmet = recommendationAt(knowledge, state).relaxed?.conflict ?? [];
  return critiques.map(({ id }) => id).filter((id) => unmet.some((need) => need.id === id));
}
