import { useMemo, useState } from "preact/hooks";
import type { ChartLine } from "../charts/line-chart.ts";
import { TimeFigure } from "../charts/time-figure.tsx";
import { learningWords } from "../learning/learning-words.ts";
import type { Span } from "../learning/period.ts";
import { Segments } from "../view/segments.tsx";
import { language } from "../words/words.ts";
import { courseData, measuresOf, type Measure } from "./course-data.ts";
import type { Compared } from "./compared.ts";

/** One measure over time, and thinner the same before it. */
export function Course({ compared, days }: { readonly compared: Compared; readonly days: Span }) {
  const [chosen, setChosen] = useState<Measure>("conversations");
  const possible = measuresOf(compared);
  const measure = possible.includes(chosen) ? chosen : "conversations";
  const { measureNames, measureChoice, courseName, lineNow, lineBefore } = learningWords();
  const data = useMemo(
    () => courseData(compared, measure, days),
    [compared, measure, days, language.value],
  );
  const lines = useMemo<readonly ChartLine[]>(
    () => [
      // What nobody counted is no line.
      ...(data.before.some((value) => value !== null)
        ? ([
            { name: lineBefore(days), values: data.before, colour: "--edge", isThin: true },
          ] as const)
        : []),
      {
        name: lineNow(days),
        values: data.values,
        colour: "--accent",
        ...(data.openFrom !== undefined && { openFrom: data.openFrom }),
      },
    ],
    [data],
  );
  return (
    <section class="card panel">
      <TimeFigure
        title={measureNames[measure]}
        sentence={data.sentence}
        points={data.points}
        pointsName={days === 1 ? learningWords().hourColumn : learningWords().dayColumn}
        lines={lines}
        format={data.format}
        isWhole={data.isWhole}
        leastTop={data.isWhole ? 4 : 0}
        tableName={courseName}
        tools={
          <Segments
            label={measureChoice}
            value={measure}
            choices={possible.map((value) => ({ value, label: measureNames[value] }))}
            onChange={setChosen}
          />
        }
      />
    </section>
  );
}
