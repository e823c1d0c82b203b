import type { LearningSource } from "../../src/protocol/learning.ts";
import type { StudioFlowSummary } from "../../src/protocol/studio.ts";
import { search, type LearningQuery } from "./learning-api.ts";
import { periodOf, spanOf, type Span } from "./period.ts";

/** What the pages about shoppers look at; it stands in the address, so that a link shows the same. */
export interface View {
  readonly flow: string;
  readonly days: Span;
  readonly revision?: string;
  readonly source?: LearningSource;
}

/** From the address; the flow looked at last, else the first one that is live, where it names none. */
export function viewOf(
  query: Readonly<Record<string, string | undefined>>,
  flows: readonly StudioFlowSummary[],
  remembered: string | undefined,
): View | undefined {
  const known = (id: string | undefined): string | undefined =>
    flows.find((flow) => flow.id === id)?.id;
  const flow =
    query["flow"] ??
    known(remembered) ??
    flows.find(({ state }) => state !== "new")?.id ??
    flows[0]?.id;
  if (flow === undefined || flow === "") return undefined;
  const { revision, source } = query;
  return {
    flow,
    days: spanOf(query["days"]),
    ...(revision && { revision }),
    ...((source === "live" || source === "demo") && { source }),
  };
}

/** As it stands in the address. What is usual is left out. */
export function viewAddress(path: string, view: View): string {
  const { flow, days, revision, source } = view;
  return path + search({ flow, days: days === 28 ? undefined : days, revision, source });
}

/** As the server is asked. */
export function viewQuery({ flow, days, revision, source }: View, now: Date): LearningQuery {
  return {
    flow,
    ...periodOf(days, now),
    ...(revision !== undefined && { revision }),
    ...(source !== undefined && { source }),
  };
}
