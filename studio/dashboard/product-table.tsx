import { useState } from "preact/hooks";
import type { LearningDashboard } from "../../src/protocol/learning.ts";
import { formatCount, formatMoney, formatPart } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import { productName } from "../learning/names.ts";

const firstMax = 8;

/** What was recommended most, and what became of it. */
export function ProductTable({ dashboard }: { readonly dashboard: LearningDashboard }) {
  const [isWhole, setWhole] = useState(false);
  const { names, revenue, totals } = dashboard;
  const products = [...dashboard.products].sort((a, b) => b.recommended - a.recommended);
  const shown = isWhole ? products : products.slice(0, firstMax);
  const { productsTitle, productsSentence, productColumns: columns, showAll } = learningWords();
  const [first] = products;
  if (first === undefined) return null;
  const { hasShopEvents, currency } = revenue;
  return (
    <section class="card panel">
      <header class="panel-head">
        <div>
          <h2>{productsTitle}</h2>
          <p class="muted">
            {productsSentence(
              productName(names, first.id),
              rate(first.recommended, totals.completed.count),
            )}
          </p>
        </div>
      </header>
      <table class="table products stacked">
        <thead>
          <tr>
            <th scope="col">{columns.product}</th>
            <th scope="col" class="figure">
              {columns.recommended}
            </th>
            {hasShopEvents && (
              <>
                <th scope="col" class="figure">
                  {columns.viewed}
                </th>
                <th scope="col" class="figure">
                  {columns.cart}
                </th>
                <th scope="col" class="figure">
                  {columns.bought}
                </th>
                <th scope="col" class="figure">
                  {columns.revenue}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.id}>
              <th scope="row">{productName(names, one.id)}</th>
              <td class="figure" data-label={columns.recommended}>
                {formatCount(one.recommended)}
              </td>
              {hasShopEvents && (
                <>
                  <Part label={columns.viewed} count={one.viewed} of={one.recommended} />
                  <Part label={columns.cart} count={one.addedToCart} of={one.recommended} />
                  <Part label={columns.bought} count={one.bought} of={one.recommended} />
                  <td class="figure" data-label={columns.revenue}>
                    {currency ? formatMoney(one.revenue, currency) : "–"}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {products.length > firstMax && (
        <button type="button" class="button quiet" onClick={() => setWhole(!isWhole)}>
          {isWhole ? learningWords().showLess : showAll(formatCount(products.length))}
        </button>
      )}
    </section>
  );
}

interface PartProps {
  readonly label: string;
  readonly count: number;
  readonly of: number;
}

function Part({ label, count, of }: PartProps) {
  return (
    <td class="figure" data-label={label}>
      {formatCount(count)}
      {of > 0 && <span class="small muted part"> {formatPart(count / of)}</span>}
    </td>
  );
}

function rate(count: number, of: number): string {
  return of === 0 ? "" : formatPart(count / of);
}
