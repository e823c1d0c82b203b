import type { LearningDashboard, LearningRevenue } from "../../src/protocol/learning.ts";
import { formatCount, formatMoney, formatPart } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import { ShareBar } from "../view/share-bar.tsx";
import { language } from "../words/words.ts";
import { funnelSteps } from "./funnel-steps.ts";

/** How far conversations came, and what that was worth by a rule that is said. */
export function Funnel({ dashboard }: { readonly dashboard: LearningDashboard }) {
  const { totals, revenue } = dashboard;
  const { funnel, funnelNames, funnelSentence, columnStep, columnConversations } = learningWords();
  const { ofAll, ofStepBefore } = learningWords();
  return (
    <section class="card panel">
      <header class="panel-head">
        <div>
          <h2>{funnel}</h2>
          <p class="muted">
            {funnelSentence(
              formatCount(totals.conversations),
              part(totals.completed),
              revenue.hasShopEvents ? part(totals.bought) : undefined,
            )}
          </p>
        </div>
      </header>
      <div class="funnel-and-money">
        <table class="figures funnel stacked">
          <thead>
            <tr>
              <th scope="col">{columnStep}</th>
              <th scope="col">{columnConversations}</th>
              <th scope="col">{ofAll}</th>
              <th scope="col">{ofStepBefore}</th>
            </tr>
          </thead>
          <tbody>
            {funnelSteps(dashboard).map(({ step, count, share, kept }) => (
              <tr key={step}>
                <th scope="row">
                  {funnelNames[step]}
                  <ShareBar share={share} />
                </th>
                <td class="figure" data-label={columnConversations}>
                  {formatCount(count)}
                </td>
                <td class="figure" data-label={ofAll}>
                  {formatPart(share)}
                </td>
                <td class="figure muted" data-label={kept === undefined ? undefined : ofStepBefore}>
                  {kept === undefined ? "" : formatPart(kept)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Money revenue={revenue} />
      </div>
    </section>
  );
}

function part({ share }: { readonly share?: number }): string | undefined {
  return share === undefined ? undefined : formatPart(share);
}

/** Money never stands without the rule by which it was counted. */
function Money({ revenue }: { readonly revenue: LearningRevenue }) {
  const { recommended, other, returned, orders, currency, rule, hasShopEvents } = revenue;
  const { money, moneyNone, moneyNoneText, moneyOther, moneyReturned, tiles } = learningWords();
  if (!hasShopEvents || currency === undefined) {
    return (
      <aside class="money">
        <h3>{moneyNone}</h3>
        <p class="small muted">{moneyNoneText}</p>
      </aside>
    );
  }
  return (
    <aside class="money">
      <h3>{money}</h3>
      <p class="money-value figure">{formatMoney(recommended, currency)}</p>
      <p class="small">{tiles.orders(orders, formatCount(orders))}</p>
      <p class="small muted">{rule[language.value]}</p>
      <dl class="small money-more">
        <div>
          <dt class="muted">{moneyOther}</dt>
          <dd class="figure">{formatMoney(other, currency)}</dd>
        </div>
        <div>
          <dt class="muted">{moneyReturned}</dt>
          <dd class="figure">{formatMoney(returned, currency)}</dd>
        </div>
      </dl>
    </aside>
  );
}
