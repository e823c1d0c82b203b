import type { LearningNames, LearningProposal } from "../../src/protocol/learning.ts";
import type { StudioFlow } from "../../src/protocol/studio.ts";
import { forget, keep, recall } from "../view/kept-setting.ts";

/** A proposal that was opened as a draft: what was tried, and between which steps of the draft it is. */
export interface OpenedProposal extends Pick<LearningProposal, "title" | "proof"> {
  readonly names: LearningNames;
  readonly from: number;
  readonly to: number;
}

/**
 * Kept in the browser until it goes live, or the draft is given up: whoever reloads the page, or goes
 * on tomorrow, finds the proof beside the draft again. A build that shows something else keeps it
 * under another name.
 */
const keptAs = (flow: string): string => `proposal-1:${flow}`;

export function rememberProposal(flow: string, proposal: OpenedProposal): void {
  keep(keptAs(flow), JSON.stringify(proposal));
}

export function openedProposal({ id, draft }: StudioFlow): OpenedProposal | undefined {
  const found = parsed(recall(keptAs(id)));
  if (found === undefined) return undefined;
  if (draft.differs && draft.version >= found.to) return found;
  forget(keptAs(id));
  return undefined;
}

function parsed(text: string | undefined): OpenedProposal | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as OpenedProposal);
  } catch {
    // What somebody else wrote there is no proposal.
    return undefined;
  }
}
