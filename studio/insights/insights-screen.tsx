import type { LearningInsights } from "../../src/protocol/learning.ts";
import { DemoNote } from "../learning/demo-note.tsx";
import { ExportMenu } from "../learning/export-menu.tsx";
import { formatCount } from "../learning/figures.ts";
import { learningApi } from "../learning/learning-api.ts";
import { Coming, LearningScreen } from "../learning/learning-screen.tsx";
import { learningWords } from "../learning/learning-words.ts";
import { NoData } from "../learning/no-data.tsx";
import { useLoaded } from "../learning/use-loaded.ts";
import { viewQuery, type View } from "../learning/view.ts";
import { Icon } from "../view/icon.tsx";
import { Trouble } from "../view/trouble.tsx";
import { words } from "../words/words.ts";
import { DismissedList } from "./dismissed-list.tsx";
import { InsightCard } from "./insight-card.tsx";
import { useDismissing } from "./use-dismissing.ts";
import "./insights.css";

/** What stands out in what shoppers did, what it rests on, and what one could do. */
export function InsightsScreen() {
  return (
    <LearningScreen
      path="/studio/insights"
      title={words().insights}
      text={learningWords().insightsText}
      actions={(view) => <ExportMenu query={insightQuery(view)} what={["insights"]} />}
    >
      {(view, look, isLive) => <Insights view={view} isLive={isLive} onLook={look} />}
    </LearningScreen>
  );
}

interface Props {
  readonly view: View;
  readonly isLive: boolean;
  readonly onLook: (view: View) => void;
}

function Insights({ view, isLive, onLook }: Props) {
  const { flow, source = "" } = view;
  const { state, isStale, reload } = useLoaded(`${flow} ${source}`, () =>
    learningApi.insights(insightQuery(view)),
  );
  if (state.type === "loading") return <Coming />;
  if (state.type === "failed") {
    return <Trouble trouble={state.trouble} onRetry={() => void reload()} />;
  }
  const { scope } = state.value;
  return (
    <div aria-busy={isStale}>
      <DemoNote source={scope.source} view={view} onLook={onLook} />
      <Findings
        key={`${scope.flow} ${scope.source}`}
        found={state.value}
        view={view}
        isLive={isLive}
        onLook={onLook}
        onReload={reload}
      />
    </div>
  );
}

interface FindingsProps extends Props {
  readonly found: LearningInsights;
  readonly onReload: () => Promise<void>;
}

function Findings({ found, view, isLive, onLook, onReload }: FindingsProps) {
  const { open, dismissed, dismiss, bringBack } = useDismissing(found);
  const list = <DismissedList dismissed={dismissed} onBringBack={(key) => void bringBack(key)} />;
  const { weeks, names, state } = found;
  const { tooLittleTitle, tooLittleText, calmTitle, calmText, weeksNote } = learningWords();

  if (open.length === 0 && state === "too-little-data") {
    return (
      <NoData
        icon="bulb"
        title={tooLittleTitle}
        text={tooLittleText(formatCount(weeks.known), formatCount(weeks.needed))}
        flow={view.flow}
        isLive={isLive}
        onDemo={() => onLook({ ...view, source: "demo" })}
      />
    );
  }
  if (open.length === 0) {
    return (
      <>
        <div class="card empty">
          <Icon name="check" />
          <h2>{calmTitle}</h2>
          <p>{calmText}</p>
        </div>
        {list}
      </>
    );
  }
  return (
    <>
      {weeks.known < weeks.needed && (
        <p class="small muted weeks-note">
          {weeksNote(formatCount(weeks.known), formatCount(weeks.needed))}
        </p>
      )}
      <ol class="insights">
        {open.map((insight) => (
          <InsightCard
            key={insight.key}
            insight={insight}
            flow={view.flow}
            source={found.scope.source}
            names={names}
            onDismiss={() => void dismiss(insight.key)}
            onReload={onReload}
          />
        ))}
      </ol>
      {list}
    </>
  );
}

/** Insights look at weeks of their own choice. */
function insightQuery(view: View) {
  const { from: _, to: __, revision: ___, ...query } = viewQuery(view, new Date());
  return query;
}
