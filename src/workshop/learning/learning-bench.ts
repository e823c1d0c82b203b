import type { Library } from "../../advisor/library.ts";
import type { Clock, ConversationLog, FlowArchive, Secrets } from "../../advisor/ports.ts";
import type { Flow } from "../../flow/flow.ts";
import { namesFor } from "../../learning/names.ts";
import type { LearningNames } from "../../protocol/learning.ts";
import type { Assortment } from "../../studio/inspect-draft.ts";
import type { Drafts } from "../drafts.ts";
import type { Publishing } from "../publishing.ts";
import type { StudioStore } from "../studio-store.ts";
import type { LearningStore } from "./learning-store.ts";

/** What the parts of learning work with. */
export interface LearningBench {
  readonly store: LearningStore;
  /** Versions of flows, and the audit. */
  readonly studio: Pick<StudioStore, "versions" | "version" | "record" | "heads">;
  readonly library: Library;
  readonly assortments: ReadonlyMap<string, Assortment>;
  readonly archive: FlowArchive;
  readonly log: Pick<ConversationLog, "find" | "read">;
  readonly drafts: Drafts;
  readonly publishing: Pick<Publishing, "adopt">;
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, "newToken" | "hash">;
  readonly revisionOf: (text: string) => string;
  readonly breathe: () => Promise<void>;
  readonly onTrouble: (trouble: unknown) => void;
}

/** The live flow; undefined for one that was never published, or is gone. */
export function liveFlow(
  { library }: Pick<LearningBench, "library">,
  id: string,
): Flow | undefined {
  return library.published(id)?.knowledge.flow;
}

/** Names of ids; of those the live flow does not have, out of the newest revisions that were seen. */
export async function nameIds(
  { library }: Pick<LearningBench, "library">,
  flow: string,
  {
    revisions,
    products,
  }: { readonly revisions: readonly string[]; readonly products: readonly string[] },
): Promise<LearningNames> {
  const live = library.published(flow)?.knowledge;
  const older = await Promise.all(
    revisions
      .slice(0, revisionsMax)
      .filter((revision) => revision !== live?.flow.revision)
      .map(async (revision) => (await library.revision({ id: flow, revision }))?.knowledge),
  );
  const known = [live, ...older].flatMap((one) => (one === undefined ? [] : [one]));
  return namesFor({
    flows: known.map((one) => one.flow),
    catalog: known[0]?.catalog,
    products,
  });
}

/** Names of questions that went longer ago are not worth the wait. */
const revisionsMax = 5;
