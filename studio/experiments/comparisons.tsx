import type { ExperimentComparison, ExperimentResults } from "../../src/protocol/learning.ts";
import { intervalScale } from "../charts/interval-scale.ts";
import { IntervalBar, IntervalAxis } from "../charts/interval-bar.tsx";
import { formatAmount, formatPoints, formatRelative } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";

/** How far each arm is from control: a dot with the interval it may lie in, beside zero. */
export function Comparisons({ results }: { readonly results: ExperimentResults }) {
  const { comparisons, experiment } = results;
  const { comparisonsTitle, comparisonsText, metrics } = learningWords();
  const kinds = [...new Set(comparisons.map(({ metric }) => metric))].sort(
    (a, b) => Number(b === experiment.metric) - Number(a === experiment.metric),
  );
  return (
    <section class="card panel">
      <header class="panel-head">
        <div>
          <h2>{comparisonsTitle}</h2>
          <p class="muted">{comparisonsText}</p>
        </div>
      </header>
      {kinds.map((metric) => (
        <Metric
          key={metric}
          name={metrics[metric]}
          isMain={metric === experiment.metric}
          comparisons={comparisons.filter((one) => one.metric === metric)}
          results={results}
        />
      ))}
    </section>
  );
}

interface MetricProps {
  readonly name: string;
  readonly isMain: boolean;
  readonly comparisons: readonly ExperimentComparison[];
  readonly results: ExperimentResults;
}

function Metric({ name, isMain, comparisons, results }: MetricProps) {
  const scale = intervalScale(
    comparisons.map(({ low, high, difference }) => ({ low, high, value: difference })),
  );
  const {
    comparisonColumns: columns,
    mainMetric,
    significant,
    notSignificant,
    notYet,
  } = learningWords();
  const isDecided = results.phase === "decided";
  const [first] = comparisons;
  return (
    <table class="figures arm-comparisons stacked">
      <caption>
        {name} {isMain && <span class="badge accent">{mainMetric}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{columns.arm}</th>
          <th scope="col" class="interval-cell">
            {columns.interval}
          </th>
          <th scope="col">{columns.difference}</th>
          <th scope="col">{columns.certain}</th>
        </tr>
      </thead>
      <tbody>
        {comparisons.map((one) => (
          <tr key={one.arm}>
            <th scope="row">{armName(results, one.arm)}</th>
            <td class="interval-cell">
              <IntervalBar
                scale={scale}
                interval={{ low: one.low, high: one.high, value: one.difference }}
                tone={!one.isSignificant ? "open" : one.difference > 0 ? "good" : "bad"}
              />
              <span class="small muted">{intervalText(one, results.currency)}</span>
            </td>
            <td class="figure" data-label={columns.difference}>
              {differenceText(one, one.difference, results.currency)}
              {one.relative !== undefined && (
                <div class="small muted">{formatRelative(one.relative)}</div>
              )}
            </td>
            <td data-label={columns.certain}>
              {!isDecided ? notYet : one.isSignificant ? significant : notSignificant}
            </td>
          </tr>
        ))}
      </tbody>
      {first && (
        <tfoot aria-hidden="true">
          <tr>
            <td />
            <td class="interval-cell">
              <IntervalAxis
                scale={scale}
                format={(value) =>
                  value === 0 ? "0" : differenceText(first, value, results.currency)
                }
              />
            </td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** Shares in percentage points; money per shopper, in the shop's currency. */
function differenceText(
  { metric }: ExperimentComparison,
  value: number,
  currency: string | undefined,
): string {
  if (metric !== "revenue") return learningWords().inPoints(formatPoints(value));
  return `${value > 0 ? "+" : value < 0 ? "−" : ""}${formatAmount(Math.abs(value), currency)}`;
}

function intervalText(one: ExperimentComparison, currency: string | undefined): string {
  return learningWords().intervalFromTo(
    differenceText(one, one.low, currency),
    differenceText(one, one.high, currency),
  );
}

/** `holdout` has no name of its own. */
export function armName(results: ExperimentResults, id: string): string {
  const { armControl, armHoldout } = learningWords();
  if (id === "control") return armControl;
  if (id === "holdout") return armHoldout;
  return results.experiment.arms.find((arm) => arm.id === id)?.name ?? id;
}
