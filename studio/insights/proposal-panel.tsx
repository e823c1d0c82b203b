import type { StudioFlow } from "../../src/protocol/studio.ts";
import { learningWords } from "../learning/learning-words.ts";
import "../learning/learning.css";
import { DiffList } from "../versions/diff-list.tsx";
import { SidePanel } from "../view/side-panel.tsx";
import { language, words } from "../words/words.ts";
import "./insights.css";
import type { OpenedProposal } from "./opened-proposal.ts";
import { Proof } from "./proof.tsx";

interface Props {
  readonly proposal: OpenedProposal;
  readonly flow: StudioFlow;
  readonly onClose: () => void;
}

/** What was proposed, beside the draft it is in now: what was tried, and what it changed. */
export function ProposalPanel({ proposal, flow, onClose }: Props) {
  const { proposalTried, proposalChanged } = learningWords();
  const { title, proof, names, from, to } = proposal;
  return (
    <SidePanel title={words().proposal} onClose={onClose}>
      <div class="learning opened-proposal">
        <h3>{title[language.value]}</h3>
        <section>
          <h4>{proposalTried}</h4>
          <Proof proof={proof} names={names} />
        </section>
        <section>
          <h4>{proposalChanged}</h4>
          <DiffList flow={flow.id} from={`draft-${from}`} to={`draft-${to}`} />
        </section>
        <p class="small muted">{words().proposalNext}</p>
      </div>
    </SidePanel>
  );
}
