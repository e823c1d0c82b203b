import type { RecordedEvent } from "../conversation/event.ts";
import { AdvisorError } from "./advisor-error.ts";

/** A turn id that was used before: for the same turn, with what that brought, or for another one. */
export type RepeatedTurn =
  | { readonly type: "repeated"; readonly events: readonly RecordedEvent[] }
  | { readonly type: "other-body" };

/**
 * What it brought then, and brings now.
 *
 * @throws AdvisorError when the id was used for something else.
 */
export function repeatedEvents(found: RepeatedTurn): readonly RecordedEvent[] {
  if (found.type === "repeated") return found.events;
  throw new AdvisorError("turn-id-reused", "This turn id was used for another command before.");
}

/**
 * A refusal is as final as an answer, so its turn id is kept too: a copy of the turn that was held
 * up on another node must not happen after the shopper was told that it cannot.
 */
export function wasRefused(found: RepeatedTurn): boolean {
  return found.type === "repeated" && found.events.length === 0;
}

export function refusedBefore(): AdvisorError {
  return new AdvisorError(
    "turn-id-reused",
    "This turn was refused before; asked again, it needs an id of its own.",
  );
}
