import { useEffect } from "preact/hooks";
import { DemoNote } from "../learning/demo-note.tsx";
import { Coming } from "../learning/learning-screen.tsx";
import { learningWords } from "../learning/learning-words.ts";
import { NoData } from "../learning/no-data.tsx";
import { useLoaded } from "../learning/use-loaded.ts";
import { viewAddress, type View } from "../learning/view.ts";
import { Trouble } from "../view/trouble.tsx";
import { compare } from "./compared.ts";
import { Course } from "./course.tsx";
import { Funnel } from "./funnel.tsx";
import { NowStrip } from "./now-strip.tsx";
import { Paths } from "./paths.tsx";
import { ProductTable } from "./product-table.tsx";
import { QuestionTable } from "./question-table.tsx";
import { Tiles } from "./tiles.tsx";

interface Props {
  readonly view: View;
  readonly isLive: boolean;
  readonly onLook: (view: View) => void;
}

const refreshMs = 30_000;

export function Dashboard({ view, isLive, onLook }: Props) {
  const { state, isStale, reload, refresh } = useLoaded(viewAddress("", view), () => compare(view));
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) void refresh();
    }, refreshMs);
    return () => clearInterval(timer);
  }, [viewAddress("", view)]);

  if (state.type === "loading") return <Coming />;
  if (state.type === "failed") {
    return <Trouble trouble={state.trouble} onRetry={() => void reload()} />;
  }
  const { now } = state.value;
  const { noDataTitle, noDataText } = learningWords();
  if (!now.hasData) {
    return (
      <>
        {now.scope.source === "demo" && <DemoNote source="demo" view={view} onLook={onLook} />}
        <NoData
          icon="chart"
          title={noDataTitle}
          text={noDataText}
          flow={view.flow}
          isLive={isLive}
          onDemo={() => onLook({ ...view, source: "demo" })}
        />
      </>
    );
  }
  return (
    <div class="dashboard" aria-busy={isStale}>
      <DemoNote source={now.scope.source} view={view} onLook={onLook} />
      <NowStrip dashboard={now} view={view} onLook={onLook} />
      <Tiles compared={state.value} days={view.days} />
      <Course compared={state.value} days={view.days} />
      <Funnel dashboard={now} />
      <QuestionTable compared={state.value} />
      <Paths view={view} />
      <ProductTable dashboard={now} />
    </div>
  );
}
