import type { LearningNames, LearningProposal } from "../../src/protocol/learning.ts";
import type { StudioFlow } from "../../src/protocol/studio.ts";

/** A proposal that was opened as a draft: what was tried, and between which steps of the draft it is. */
export interface OpenedProposal extends Pick<LearningProposal, "title" | "proof"> {
  readonly names: LearningNames;
  readonly from: number;
  readonly to: number;
}

/** For as long as the page is open, so that whoever comes back to the editor finds it again. */
const opened = new Map<string, OpenedProposal>();

export function rememberProposal(flow: string, proposal: OpenedProposal): void {
  opened.set(flow, proposal);
}

/** Undefined once it went live, or the draft was given up. */
export function openedProposal({ id, draft }: StudioFlow): OpenedProposal | undefined {
  const found = opened.get(id);
  return found !== undefined && draft.differs && draft.version >= found.to ? found : undefined;
}
