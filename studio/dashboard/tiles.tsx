import type { LearningDashboard } from "../../src/protocol/learning.ts";
import { Sparkline } from "../charts/sparkline.tsx";
import { formatCount, formatDuration, formatPart } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import type { Span } from "../learning/period.ts";
import { formatShare, languageName } from "../view/format.ts";
import type { Compared } from "./compared.ts";
import { tileFigures } from "./tile-figures.ts";

/** Below that the figures are right, and say little. */
const conversationsMin = 30;

/** The few figures one comes for, each with its course; below them what is good to know. */
export function Tiles({ compared, days }: { readonly compared: Compared; readonly days: Span }) {
  const { comparedWith, keyFigures, fewConversations } = learningWords();
  const { conversations } = compared.now.totals;
  return (
    <section aria-label={keyFigures}>
      <ul class="tiles">
        {tileFigures(compared).map(({ id, name, value, note, change, course, courseBefore }) => (
          <li key={id} class="card tile">
            <h2 class="tile-name">{name}</h2>
            <p class="tile-value figure">{value}</p>
            <p class="small muted">
              {change !== undefined && (
                <>
                  <b class="figure tile-change" title={comparedWith(days)}>
                    {change}
                    <span class="hidden"> {comparedWith(days)}</span>
                  </b>{" "}
                </>
              )}
              {note}
            </p>
            {course && <Sparkline values={course} previous={courseBefore ?? []} />}
          </li>
        ))}
      </ul>
      {conversations < conversationsMin && (
        <p class="small muted few">{fewConversations(formatCount(conversationsMin))}</p>
      )}
      <GoodToKnow dashboard={compared.now} />
    </section>
  );
}

function GoodToKnow({ dashboard }: { readonly dashboard: LearningDashboard }) {
  const { timeToAnswer, timeToSpeak, misunderstood, relaxed } = dashboard.totals;
  const { goodToKnow } = learningWords();
  const facts: readonly (readonly [string, string | undefined])[] = [
    [
      goodToKnow.timeToAnswer,
      timeToAnswer.median === undefined ? undefined : seconds(timeToAnswer.median),
    ],
    [goodToKnow.timeToSpeak, timeToSpeak.p90 === undefined ? undefined : seconds(timeToSpeak.p90)],
    [
      goodToKnow.misunderstood,
      misunderstood.share === undefined ? undefined : formatPart(misunderstood.share),
    ],
    [goodToKnow.relaxed, relaxed.share === undefined ? undefined : formatPart(relaxed.share)],
    [goodToKnow.languages, languagesText(dashboard)],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="figure">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** "German 75%, English 25%"; one language alone is no news. */
function languagesText({ languages, totals }: LearningDashboard): string | undefined {
  if (languages.length < 2 || totals.conversations === 0) return undefined;
  return [...languages]
    .sort((a, b) => b.conversations - a.conversations)
    .slice(0, 4)
    .map(
      ({ locale, conversations }) =>
        `${languageName(locale)} ${formatShare(conversations / totals.conversations)}`,
    )
    .join(", ");
}

function seconds(value: number): string {
  return formatDuration(value * 1000);
}
