import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { scheme } from "../frame/scheme.ts";
import { language } from "../words/words.ts";
import type { ChartLine, ChartPoint, LineChart } from "./line-chart.ts";

export interface TimeFigureProps {
  readonly title: string;
  /** What the picture shows, in one sentence: it is read before the picture, or instead of it. */
  readonly sentence: string;
  /** One each point: short for the axis, in full for the table. */
  readonly points: readonly { readonly short: string; readonly full: string }[];
  readonly pointsName: string;
  readonly lines: readonly ChartLine[];
  readonly format: (value: number) => string;
  readonly isWhole?: boolean;
  readonly leastTop?: number;
  readonly tableName: string;
  /** Beside the title, such as a choice of what is drawn. */
  readonly tools?: ComponentChildren;
}

const heightPx = 236;

/** A chart over time with the sentence it proves and the figures it is drawn from. */
export function TimeFigure(props: TimeFigureProps) {
  const { title, sentence, points, lines, format, isWhole, leastTop } = props;
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<LineChart | undefined>(undefined);
  const [point, setPoint] = useState<ChartPoint>();
  const id = useId();

  function show(): void {
    const labels = points.map(({ short }) => short);
    const extra = { ...(isWhole && { isWhole }), ...(leastTop !== undefined && { leastTop }) };
    chart.current?.show({ labels, lines, format, ...extra });
  }
  const newest = useRef(show);
  newest.current = show;

  useEffect(() => {
    let isGone = false;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const redraw = (): void => chart.current?.redraw();
    void import("./line-chart.ts").then(({ createLineChart }) => {
      if (isGone || host.current === null) return;
      const parts = { host: host.current, height: heightPx, onPoint: setPoint };
      chart.current = createLineChart(parts);
      newest.current();
    });
    dark.addEventListener("change", redraw);
    const stop = scheme.subscribe(redraw);
    return () => {
      isGone = true;
      stop();
      dark.removeEventListener("change", redraw);
      chart.current?.close();
    };
  }, []);
  useEffect(show, [points, lines, language.value]);

  return (
    <figure class="time-figure" aria-labelledby={id}>
      <figcaption class="panel-head">
        <div>
          <h2 id={id}>{title}</h2>
          <p class="muted">{sentence}</p>
        </div>
        {props.tools}
      </figcaption>
      <div class="time-plot">
        <div ref={host} class="time-canvas" role="img" aria-label={`${title}: ${sentence}`} />
        {point && <PointNote {...props} point={point} />}
      </div>
      <FigureTable {...props} />
    </figure>
  );
}

/** Beside the pointer; whoever has none reads the table. */
function PointNote({
  point,
  points,
  lines,
  format,
}: TimeFigureProps & { readonly point: ChartPoint }) {
  const isRight = point.index > points.length / 2;
  return (
    <div
      class={isRight ? "point-note left" : "point-note"}
      aria-hidden="true"
      ref={(element) => element?.style.setProperty("--at", `${Math.round(point.leftPx)}px`)}
    >
      <b>{points[point.index]?.full}</b>
      {lines.map(({ name, values }) => (
        <span key={name}>
          {name} <b class="figure">{written(values[point.index], format)}</b>
        </span>
      ))}
    </div>
  );
}

function FigureTable({ points, pointsName, lines, format, tableName }: TimeFigureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="figure-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{tableName}</summary>
      {isOpen && (
        <div class="figure-scroll" tabIndex={0} role="region" aria-label={tableName}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{pointsName}</th>
                {lines.map(({ name }) => (
                  <th key={name} scope="col" class="figure">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map(({ full }, at) => (
                <tr key={at}>
                  <th scope="row">{full}</th>
                  {lines.map(({ name, values }) => (
                    <td key={name} class="figure">
                      {written(values[at], format)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

function written(value: number | null | undefined, format: (value: number) => string): string {
  return typeof value === "number" ? format(value) : "–";
}
