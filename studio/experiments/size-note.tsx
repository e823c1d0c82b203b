import { formatCount, formatPart } from "../learning/figures.ts";
import { learningApi } from "../learning/learning-api.ts";
import { learningWords } from "../learning/learning-words.ts";
import { useLoaded } from "../learning/use-loaded.ts";
import { Icon } from "../view/icon.tsx";
import { toSizeQuery, type ExperimentPlan } from "./experiment-plan.ts";

/** How many shoppers the answer costs, and how many days at the present pace. */
export function SizeNote({ plan }: { readonly plan: ExperimentPlan }) {
  const query = toSizeQuery(plan);
  const { state, isStale } = useLoaded(JSON.stringify(query), () => learningApi.size(query));
  const { size: say } = learningWords();
  if (state.type === "loading") return <div class="shape size-shape" />;
  // The server will say the same again when the experiment is made.
  if (state.type === "failed") return null;
  const { sampleNeeded, baseline, shoppersPerDay, days } = state.value;
  return (
    <div class="note size-note" aria-live="polite" aria-busy={isStale}>
      <Icon name="clock" />
      <p>
        <b>{days === undefined ? say.unknownDays : say.days(days, formatCount(days))}</b>{" "}
        {say.sample(formatCount(sampleNeeded))}{" "}
        <span class="muted">
          {baseline === undefined || shoppersPerDay === undefined
            ? say.assumed
            : plan.metric === "revenue"
              ? say.pace(formatCount(shoppersPerDay))
              : say.base(formatPart(baseline), formatCount(shoppersPerDay))}
        </span>
      </p>
    </div>
  );
}
