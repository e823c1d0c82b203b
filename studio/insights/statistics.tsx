import { useState } from "preact/hooks";
import type { LearningStatistics } from "../../src/protocol/learning.ts";
import { formatCount, formatDay, formatPart, formatShareOf } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import { language, words } from "../words/words.ts";
import { statisticsSentence } from "./statistics-sentence.ts";
import { WeekChart } from "./week-chart.tsx";

/** The numbers behind a finding: in plain words first, then all of them. */
export function Statistics({ statistics }: { readonly statistics: LearningStatistics }) {
  return (
    <div class="statistics">
      <p>{statisticsSentence(statistics)}</p>
      <Details statistics={statistics} />
    </div>
  );
}

function Details({ statistics }: { readonly statistics: LearningStatistics }) {
  switch (statistics.type) {
    case "deviation":
      return <Weeks statistics={statistics} />;
    case "words":
      return (
        <ul class="word-list">
          {statistics.words.map(({ word, conversations }) => (
            <li key={word} lang={statistics.locale}>
              {words().quoted(word)} <span class="figure muted">{formatCount(conversations)}</span>
            </li>
          ))}
        </ul>
      );
    case "needs":
      return (
        <div class="needs">
          <ul class="word-list">
            {statistics.needs.map((need) => (
              <li key={need.en}>{need[language.value]}</li>
            ))}
          </ul>
          {statistics.nearest.length > 0 && (
            <ul class="small nearest">
              {statistics.nearest.map(({ without, products }) => (
                <li key={without.en}>
                  {learningWords().without(
                    without[language.value],
                    words().products(formatCount(products), products === 1),
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      );
    case "products":
      return (
        <details class="figure-table">
          <summary>{learningWords().whichProducts}</summary>
          <ul class="small first-products">
            {statistics.first.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
            {statistics.count > statistics.first.length && (
              <li class="muted">
                {words().andMore(formatCount(statistics.count - statistics.first.length))}
              </li>
            )}
          </ul>
        </details>
      );
    case "attribute":
      return null;
  }
}

type Deviation = Extract<LearningStatistics, { readonly type: "deviation" }>;

function Weeks({ statistics }: { readonly statistics: Deviation }) {
  const [isOpen, setOpen] = useState(false);
  const { figuresTable, weekColumns: columns, statisticsExact } = learningWords();
  const { history, week, now, past, z, p, looked } = statistics;
  return (
    <>
      <WeekChart statistics={statistics} />
      <details class="figure-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{figuresTable}</summary>
        {isOpen && (
          <>
            <p class="small muted">
              {statisticsExact({ z: exact(z), p: exact(p), looked: formatCount(looked) })}
            </p>
            <table class="figures weeks">
              <thead>
                <tr>
                  <th scope="col">{columns.week}</th>
                  <th scope="col">{columns.share}</th>
                  <th scope="col">{columns.of}</th>
                </tr>
              </thead>
              <tbody>
                {[
                  ...history.filter((one) => one.week !== week),
                  { week, share: now.share ?? 0, of: now.of },
                ].map((one) => (
                  <tr key={one.week}>
                    <th scope="row">{formatDay(one.week)}</th>
                    <td class="figure">{formatPart(one.share)}</td>
                    <td class="figure">{formatCount(one.of)}</td>
                  </tr>
                ))}
                <tr>
                  <th scope="row">{columns.past}</th>
                  <td class="figure">{formatShareOf(past)}</td>
                  <td class="figure">{formatCount(past.of)}</td>
                </tr>
              </tbody>
            </table>
          </>
        )}
      </details>
    </>
  );
}

/** Small chances in a way that is no "0". */
function exact(value: number): string {
  return value !== 0 && Math.abs(value) < 0.001
    ? value.toExponential(1)
    : String(Number(value.toPrecision(3)));
}
