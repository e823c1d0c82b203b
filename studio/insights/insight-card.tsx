import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type {
  LearningInsight,
  LearningNames,
  LearningProposal,
  LearningSource,
  LearningStatistics,
  LearningToFill,
} from "../../src/protocol/learning.ts";
import { RequestProblem } from "../api/http.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import { handOver } from "../editor/handed-over.ts";
import { mayWrite } from "../frame/session.ts";
import { productsAddress } from "../learning/learning-api.ts";
import { learningWords } from "../learning/learning-words.ts";
import { Icon, type IconName } from "../view/icon.tsx";
import { toast } from "../view/toasts.tsx";
import { language, words } from "../words/words.ts";
import { rememberProposal } from "./opened-proposal.ts";
import { Proof } from "./proof.tsx";
import { Statistics } from "./statistics.tsx";

interface Props {
  readonly insight: LearningInsight;
  readonly flow: string;
  readonly source: LearningSource;
  readonly names: LearningNames;
  readonly onDismiss: () => void;
  readonly onReload: () => Promise<void>;
}

const icons: Readonly<Record<LearningInsight["kind"], IconName>> = {
  deviation: "chart",
  "unknown-word": "speech",
  "unmet-need": "search",
  "never-shown": "eye",
  "poor-coverage": "picture",
};

/** One finding: what it is, what it rests on, and what would help, tried out already. */
export function InsightCard({ insight, flow, source, names, onDismiss, onReload }: Props) {
  const { key, kind, title, detail, statistics, proposal, toFill, question } = insight;
  const { insightKinds, dismiss, openFlow, readThem } = learningWords();
  return (
    <li class="card insight">
      <header>
        <span class="insight-icon">
          <Icon name={icons[kind]} />
        </span>
        <div>
          <p class="small muted">{insightKinds[kind]}</p>
          <h2>{title[language.value]}</h2>
        </div>
        {mayWrite() && (
          <button type="button" class="button quiet" onClick={onDismiss}>
            {dismiss}
            <span class="hidden">: {title[language.value]}</span>
          </button>
        )}
      </header>
      <p class="insight-detail">{detail[language.value]}</p>
      <Statistics statistics={statistics} />
      <p class="insight-links">
        {question !== undefined && <a href={flowAddress(flow, question)}>{openFlow}</a>}
        {isAboutLeaving(statistics) && (
          <a href={`/studio/conversations?flow=${encodeURIComponent(flow)}&outcome=left`}>
            {readThem}
          </a>
        )}
      </p>
      {proposal && mayWrite() && (
        <Proposal
          proposal={proposal}
          flow={flow}
          question={question}
          names={names}
          onReload={onReload}
        />
      )}
      {toFill && (
        <ToFill
          toFill={toFill}
          address={productsAddress(key, { flow, source })}
          isOnlyHelp={proposal === undefined && mayWrite()}
        />
      )}
    </li>
  );
}

function isAboutLeaving(statistics: LearningStatistics): boolean {
  return (
    statistics.type === "deviation" &&
    (statistics.measure === "left" || statistics.measure === "option-left")
  );
}

/** Where a proposal changes something. */
function questionIn({ edits }: LearningProposal): string | undefined {
  const path = edits.find((edit) => edit.path[0] === "questions")?.path;
  return path?.[1] === undefined ? undefined : String(path[1]);
}

/** The flow, open at the question that is meant. */
function flowAddress(flow: string, question: string | undefined): string {
  const place = question === undefined ? "" : `?question=${encodeURIComponent(question)}`;
  return `/studio/flows/${encodeURIComponent(flow)}${place}`;
}

interface ToFillProps {
  readonly toFill: LearningToFill;
  readonly address: string;
  readonly isOnlyHelp: boolean;
}

/** What only the catalogue can mend: which products, to take along. */
function ToFill({ toFill, address, isOnlyHelp }: ToFillProps) {
  const { toFillTitle, toFillOnly, toFillText, saveProducts } = learningWords();
  return (
    <section class="proposal">
      <div class="proposal-head">
        <div>
          <p class="small muted">{toFillTitle}</p>
          <h3>{toFill.title[language.value]}</h3>
        </div>
        <a class={isOnlyHelp ? "button primary" : "button"} href={address} download="">
          <Icon name="download" little />
          {saveProducts}
        </a>
      </div>
      <p class="small">
        {isOnlyHelp && `${toFillOnly} `}
        {toFillText}
      </p>
    </section>
  );
}

interface ProposalProps {
  readonly proposal: LearningProposal;
  readonly flow: string;
  readonly question: string | undefined;
  readonly names: LearningNames;
  readonly onReload: () => Promise<void>;
}

function Proposal({ proposal, flow, question, names, onReload }: ProposalProps) {
  const { route } = useLocation();
  const [isBusy, setBusy] = useState(false);
  const { proposalTitle, openAsDraft, proposalOpened, proposalOutdated } = learningWords();

  /** Nothing goes live by it: the edit waits in the draft, where it can be undone. */
  async function open(): Promise<void> {
    setBusy(true);
    try {
      const { text } = (await api.flow(flow)).draft;
      const { draft } = await api.edit(flow, proposal.draftVersion, proposal.edits);
      handOver(flow, text);
      const { title, proof, draftVersion: from } = proposal;
      rememberProposal(flow, { title, proof, names, from, to: draft.version });
      toast(proposalOpened);
      route(flowAddress(flow, question ?? questionIn(proposal)));
    } catch (trouble) {
      const isOld = trouble instanceof RequestProblem && trouble.code === "draft-conflict";
      toast(isOld ? proposalOutdated : problemText(trouble));
      setBusy(false);
      if (isOld) await onReload();
    }
  }

  return (
    <section class="proposal">
      <div class="proposal-head">
        <div>
          <p class="small muted">{proposalTitle}</p>
          <h3>{proposal.title[language.value]}</h3>
        </div>
        <button
          type="button"
          class="button primary"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void open();
          }}
        >
          {isBusy ? words().saving : openAsDraft}
        </button>
      </div>
      <Proof proof={proposal.proof} names={names} />
    </section>
  );
}
