import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type {
  LearningConversationLine,
  LearningConversationList,
  LearningOutcome,
} from "../../src/protocol/learning.ts";
import type { StudioQuestion } from "../../src/protocol/studio.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import { account } from "../frame/session.ts";
import { DemoNote } from "../learning/demo-note.tsx";
import { ExportMenu } from "../learning/export-menu.tsx";
import { formatCount, formatDuration } from "../learning/figures.ts";
import { learningApi } from "../learning/learning-api.ts";
import { Coming, LearningScreen } from "../learning/learning-screen.tsx";
import { learningWords } from "../learning/learning-words.ts";
import { NoData } from "../learning/no-data.tsx";
import { useLoaded } from "../learning/use-loaded.ts";
import { viewAddress, viewQuery, type View } from "../learning/view.ts";
import { formatTime, languageName, textOf } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { toast } from "../view/toasts.tsx";
import { Trouble } from "../view/trouble.tsx";
import { words } from "../words/words.ts";
import { versionName } from "../learning/version-name.ts";
import "./conversations.css";
import { OutcomeBadge } from "./outcome-badge.tsx";

/** What shoppers and the advisor said to each other, the newest first. */
export function ConversationsScreen() {
  return (
    <LearningScreen
      path="/studio/conversations"
      title={words().conversations}
      text={learningWords().conversationsText}
      hasPeriod
      actions={(view) => (
        <ExportMenu query={viewQuery(view, new Date())} what={["conversations"]} />
      )}
    >
      {(view, look, isLive) => <Conversations view={view} isLive={isLive} onLook={look} />}
    </LearningScreen>
  );
}

interface Props {
  readonly view: View;
  readonly isLive: boolean;
  readonly onLook: (view: View) => void;
}

const outcomes: readonly LearningOutcome[] = ["left", "products", "viewed", "cart", "bought"];

function Conversations({ view, isLive, onLook }: Props) {
  const { query, path, route } = useLocation();
  const outcome = outcomes.find((one) => one === query["outcome"]);
  const choose = (next: LearningOutcome | undefined): void => {
    const address = viewAddress(path, view);
    route(next === undefined ? address : `${address}&outcome=${next}`, true);
  };
  const key = `${viewAddress("", view)} ${outcome ?? ""}`;
  const fetchPage = (before?: string): Promise<LearningConversationList> =>
    learningApi.conversations({
      ...viewQuery(view, new Date()),
      ...(outcome && { outcome }),
      ...(before && { before }),
    });
  const { state, isStale, reload } = useLoaded(key, () => fetchPage());
  const { state: flow } = useLoaded(view.flow, () => api.flow(view.flow));
  const questions = flow.type === "ready" ? (flow.value.document?.questions ?? []) : [];
  if (state.type === "loading") return <Coming />;
  if (state.type === "failed") {
    return <Trouble trouble={state.trouble} onRetry={() => void reload()} />;
  }
  const { scope, conversations } = state.value;
  const isEmpty = conversations.length === 0;
  const { noConversationsTitle, noConversationsText } = learningWords();
  return (
    <div aria-busy={isStale}>
      <DemoNote source={scope.source} view={view} onLook={onLook} />
      {isEmpty && outcome === undefined ? (
        <NoData
          icon="speech"
          title={noConversationsTitle}
          text={noConversationsText}
          flow={view.flow}
          isLive={isLive}
          onDemo={() => onLook({ ...view, source: "demo" })}
        />
      ) : (
        <>
          <OutcomeChoice outcome={outcome} onChoose={choose} />
          {account()?.role === "merchandiser" && (
            <p class="small muted texts-note">{learningWords().textsForStaff}</p>
          )}
          <Pages key={key} first={state.value} fetchPage={fetchPage} questions={questions} />
        </>
      )}
    </div>
  );
}

function OutcomeChoice(props: {
  readonly outcome: LearningOutcome | undefined;
  readonly onChoose: (outcome: LearningOutcome | undefined) => void;
}) {
  const { outcomeNames, outcomeChoice, allOutcomes } = learningWords();
  const choices = [undefined, ...outcomes];
  return (
    <div class="outcome-choice" role="group" aria-label={outcomeChoice}>
      {choices.map((one) => (
        <button
          key={one ?? "all"}
          type="button"
          class="filter-chip"
          aria-pressed={props.outcome === one}
          onClick={() => props.onChoose(one)}
        >
          {one === undefined ? allOutcomes : outcomeNames[one]}
        </button>
      ))}
    </div>
  );
}

interface PagesProps {
  /** Of the draft, for their names; a question that is gone is shown by its id. */
  readonly questions: readonly StudioQuestion[];
  readonly first: LearningConversationList;
  readonly fetchPage: (before?: string) => Promise<LearningConversationList>;
}

function Pages({ questions, first, fetchPage }: PagesProps) {
  const [more, setMore] = useState<readonly LearningConversationList[]>([]);
  const [isBusy, setBusy] = useState(false);
  const pages = [first, ...more];
  const next = pages.at(-1)?.next;
  const lines = pages.flatMap(({ conversations }) => conversations);

  async function goOn(): Promise<void> {
    setBusy(true);
    try {
      setMore([...more, await fetchPage(next)]);
    } catch (trouble) {
      toast(problemText(trouble));
    } finally {
      setBusy(false);
    }
  }

  if (lines.length === 0) return <p class="card empty muted">{words().nothingFound}</p>;
  return (
    <>
      <LineTable lines={lines} questions={questions} />
      {next !== undefined && (
        <button
          type="button"
          class="button wide"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void goOn();
          }}
        >
          {learningWords().showMore}
        </button>
      )}
    </>
  );
}

interface TableProps {
  readonly lines: readonly LearningConversationLine[];
  readonly questions: readonly StudioQuestion[];
}

function LineTable({ lines, questions }: TableProps) {
  const { lineColumns: columns } = learningWords();
  return (
    <div class="card conversation-list">
      <table class="table stacked">
        <thead>
          <tr>
            <th scope="col">{columns.began}</th>
            <th scope="col">{columns.outcome}</th>
            <th scope="col" class="figure">
              {columns.turns}
            </th>
            <th scope="col" class="figure wide-only">
              {columns.took}
            </th>
            <th scope="col" class="wide-only">
              {columns.language}
            </th>
            <th scope="col" class="wide-only">
              {columns.version}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} questions={questions} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  readonly line: LearningConversationLine;
  readonly questions: readonly StudioQuestion[];
}

function Line({ line, questions }: LineProps) {
  const { route } = useLocation();
  const { id, startedAt, lastAt, outcome, leftAt, turns, misunderstood, locale } = line;
  const address = `/studio/conversations/${encodeURIComponent(id)}`;
  const { misunderstoodTimes, leftAtQuestion, inExperiment, lineColumns } = learningWords();
  return (
    <tr
      class="row"
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest("a") === null) route(address);
      }}
    >
      <td>
        <a class="flow-title" href={address}>
          {formatTime(startedAt)}
        </a>
        {line.experiment && <span class="small muted">{inExperiment}</span>}
      </td>
      <td>
        <OutcomeBadge outcome={outcome} />
        {leftAt !== undefined && (
          <span class="small muted">
            {" "}
            {leftAtQuestion(textOf(questions.find((one) => one.id === leftAt)?.ask, leftAt))}
          </span>
        )}
        {misunderstood > 0 && (
          <div class="small muted misunderstood">
            <Icon name="warning" little />
            {misunderstoodTimes(misunderstood)}
          </div>
        )}
      </td>
      <td class="figure" data-label={lineColumns.turns}>
        {formatCount(turns)}
      </td>
      <td class="figure wide-only">
        {formatDuration(Math.max(Date.parse(lastAt) - Date.parse(startedAt), 0))}
      </td>
      <td class="wide-only">{languageName(locale)}</td>
      <td class="wide-only muted">{versionName(line)}</td>
    </tr>
  );
}
