import { dayOf, readDay, writeDay } from "../../learning/day.ts";
import { optional } from "../../lib/optional.ts";
import type { LearningScope, LearningSource } from "../../protocol/learning.ts";
import { StudioError } from "../studio-error.ts";
import type { Period } from "./learning-store.ts";

/** What somebody asks to see. */
export interface AskedScope {
  readonly flow: string;
  readonly revision?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: LearningSource | undefined;
}

/** The same with everything filled in. */
export interface Scope extends Period {
  readonly revision?: string;
}

const usualDays = 28;
/** Longer ones are no dashboard any more. */
const daysMax = 366;

/** @throws StudioError `wrong-period`. */
export function toScope(
  asked: AskedScope,
  { now, isDemoLoaded }: { readonly now: number; readonly isDemoLoaded: boolean },
): Scope {
  const today = dayOf(now);
  const toDay = asked.to === undefined ? today : readDay(asked.to);
  const fromDay = asked.from === undefined ? (toDay ?? today) - usualDays + 1 : readDay(asked.from);
  if (toDay === undefined || fromDay === undefined || fromDay > toDay) {
    throw new StudioError("wrong-period", "A period goes from a day to a later one: 2026-11-22.");
  }
  if (toDay - fromDay >= daysMax) {
    throw new StudioError("wrong-period", `A period has at most ${daysMax} days.`);
  }
  return {
    source: asked.source ?? (isDemoLoaded ? "demo" : "live"),
    flow: asked.flow,
    ...optional("revision", asked.revision),
    fromDay,
    toDay,
  };
}

export function writeScope({ source, flow, revision, fromDay, toDay }: Scope): LearningScope {
  return {
    source,
    flow,
    ...optional("revision", revision),
    from: writeDay(fromDay),
    to: writeDay(toDay),
  };
}
