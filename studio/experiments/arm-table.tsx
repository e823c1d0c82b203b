import type { ExperimentResults, LearningShare } from "../../src/protocol/learning.ts";
import { formatAmount, formatCount, formatPart, formatShareOf } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import { armName } from "./comparisons.tsx";

/** Everybody who was assigned counts, whatever they did then: intention to treat. */
export function ArmTable({ results }: { readonly results: ExperimentResults }) {
  const { armsTitle, armsText, armColumns: columns } = learningWords();
  const { metric } = results.experiment;
  const { currency } = results;
  const mark = (one: string, label: string): Mark => ({
    class: one === metric ? "figure deciding" : "figure",
    "data-label": label,
  });
  return (
    <section class="card panel">
      <header class="panel-head">
        <div>
          <h2>{armsTitle}</h2>
          <p class="muted">{armsText}</p>
        </div>
      </header>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={armsTitle}>
        <table class="table arms stacked">
          <thead>
            <tr>
              <th scope="col">{columns.arm}</th>
              <th scope="col" class="figure">
                {columns.shoppers}
              </th>
              <th scope="col" class="figure">
                {columns.conversations}
              </th>
              <th scope="col" {...mark("completed", columns.completed)}>
                {columns.completed}
              </th>
              <th scope="col" {...mark("added-to-cart", columns.cart)}>
                {columns.cart}
              </th>
              <th scope="col" {...mark("bought", columns.bought)}>
                {columns.bought}
              </th>
              <th scope="col" {...mark("revenue", columns.revenue)}>
                {columns.revenue}
              </th>
            </tr>
          </thead>
          <tbody>
            {results.arms.map((arm) => (
              <tr key={arm.id}>
                <th scope="row">{armName(results, arm.id)}</th>
                <td class="figure" data-label={columns.shoppers}>
                  {formatCount(arm.shoppers)}
                </td>
                <td class="figure" data-label={columns.conversations}>
                  {arm.id === "holdout" ? "–" : formatCount(arm.conversations)}
                </td>
                {arm.id === "holdout" ? (
                  // Nobody came to products without the advisor: that says nothing.
                  <td {...mark("completed", columns.completed)}>–</td>
                ) : (
                  <Share {...mark("completed", columns.completed)} share={arm.completed} />
                )}
                <Share {...mark("added-to-cart", columns.cart)} share={arm.addedToCart} />
                <Share {...mark("bought", columns.bought)} share={arm.bought} />
                <td {...mark("revenue", columns.revenue)}>
                  {formatAmount(arm.revenue.mean, currency)}
                  {arm.revenue.low !== undefined && arm.revenue.high !== undefined && (
                    <div class="small muted">
                      {formatAmount(arm.revenue.low, currency)}–
                      {formatAmount(arm.revenue.high, currency)}
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface Mark {
  readonly class: string;
  readonly "data-label": string;
}

function Share({ share, ...mark }: Mark & { readonly share: LearningShare }) {
  const { low, high } = share;
  return (
    <td {...mark}>
      {formatShareOf(share)}
      {low !== undefined && high !== undefined && (
        <div class="small muted">
          {formatPart(low)}–{formatPart(high)}
        </div>
      )}
    </td>
  );
}
