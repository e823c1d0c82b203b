import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { LearningNames, LearningPaths } from "../../src/protocol/learning.ts";
import { formatCount } from "../learning/figures.ts";
import { learningApi } from "../learning/learning-api.ts";
import { learningWords } from "../learning/learning-words.ts";
import { questionName } from "../learning/names.ts";
import { useLoaded } from "../learning/use-loaded.ts";
import { viewAddress, viewQuery, type View } from "../learning/view.ts";
import { formatShare } from "../view/format.ts";
import { Trouble } from "../view/trouble.tsx";
import { labelLines } from "./label-lines.ts";
import { layoutPaths, type PathNode, type PathStream } from "./layout-paths.ts";
import { widestPath } from "./widest-path.ts";

/** Two short words beside each other; longer names go on below. */
const columnMinPx = 100;
const labelPx = 120;
const columnsMax = 7;
const nodesMax = 6;
/** Between two steps, of the height. */
const gap = 0.035;
const barPx = 10;
const heightPx = 380;

/** The ways conversations took, as streams that part and meet. */
export function Paths({ view }: { readonly view: View }) {
  const { state, reload } = useLoaded(viewAddress("", view), () =>
    learningApi.paths(viewQuery(view, new Date())),
  );
  if (state.type === "loading") return <div class="shape paths-shape" />;
  if (state.type === "failed") {
    return <Trouble trouble={state.trouble} onRetry={() => void reload()} />;
  }
  return state.value.moves.length === 0 ? null : <PathFigure paths={state.value} />;
}

function PathFigure({ paths }: { readonly paths: LearningPaths }) {
  const { moves, names } = paths;
  const place = useRef<HTMLDivElement>(null);
  const [widthPx, setWidth] = useState(960);
  useEffect(() => {
    const sized = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 960));
    if (place.current) sized.observe(place.current);
    return () => sized.disconnect();
  }, []);
  // A narrow screen shows the first steps; the table has all of them.
  const fitting = Math.max(Math.floor((widthPx - labelPx) / columnMinPx) + 1, 2);
  const whole = useMemo(() => layoutPaths(moves, { columnsMax, nodesMax, gap }), [moves]);
  const layout = useMemo(
    () =>
      fitting < whole.columns ? layoutPaths(moves, { columnsMax: fitting, nodesMax, gap }) : whole,
    [moves, whole, fitting],
  );
  const moved = Math.max(layout.columns - 1, 1);
  const columnPx = Math.floor((widthPx - labelPx) / moved);
  const begun = layout.nodes.find(({ column }) => column === 0)?.count ?? paths.conversations;
  const { pathsTitle, pathsSentence, pathsTable, pathsCut } = learningWords();
  const widest = widestPath(moves);
  const last = widest.at(-1);
  const sentence = pathsSentence(
    widest.map(({ step }) => stepName(names, step)),
    last === undefined ? "" : formatShare(last.count / begun),
  );
  return (
    <section class="card panel">
      <header class="panel-head">
        <div>
          <h2>{pathsTitle}</h2>
          <p class="muted">{sentence}</p>
        </div>
      </header>
      <div ref={place} class="paths-place">
        <svg
          class="paths"
          role="img"
          aria-label={`${pathsTitle}: ${sentence}`}
          width={widthPx}
          height={heightPx}
        >
          {layout.streams.map((stream) => (
            <path
              key={`${stream.from.key}>${stream.to.key}`}
              class={`stream ${kindOf(stream.to.step)}`}
              d={streamPath(stream, columnPx)}
            >
              <title>{streamText(stream, names, begun)}</title>
            </path>
          ))}
          {layout.nodes.map((node) => (
            <Node key={node.key} node={node} names={names} begun={begun} columnPx={columnPx} />
          ))}
        </svg>
      </div>
      {layout.columns < whole.columns && (
        <p class="small muted">{pathsCut(layout.columns - 1, formatCount(layout.columns - 1))}</p>
      )}
      <StreamTable streams={whole.streams} names={names} name={pathsTable} />
    </section>
  );
}

interface NodeProps {
  readonly node: PathNode;
  readonly names: LearningNames;
  readonly begun: number;
  readonly columnPx: number;
}

const labelMinPx = 14;
const linePx = 17;
const shareWidthPx = 40;
/** Of the usual letters at this size. */
const letterPx = 6.6;

/** The bar of a step, its name in as many lines as it is high, and behind it how many came here. */
function Node({ node, names, begun, columnPx }: NodeProps) {
  const { column, step, count, top, height } = node;
  const x = column * columnPx;
  const y = top * heightPx;
  const tall = Math.max(height * heightPx, 1.5);
  const name = stepName(names, step);
  const isOneLine = tall < 2 * linePx;
  const roomPx = columnPx - barPx - 14 - (isOneLine ? shareWidthPx : 0);
  const lines = labelLines(name, {
    lettersMax: Math.max(Math.floor(roomPx / letterPx), 8),
    linesMax: isOneLine ? 1 : Math.min(Math.floor(tall / linePx) - 1, 4),
  });
  const textX = x + barPx + 6;
  const textY = y + Math.min(tall / 2, 60) - ((lines.length - Number(isOneLine)) * linePx) / 2;
  return (
    <g class={`way ${kindOf(step)}`}>
      <rect x={x} y={y} width={barPx} height={tall} rx="2" />
      {tall >= labelMinPx && (
        <text x={textX} y={textY}>
          {lines.map((line, at) => (
            <tspan key={at} x={textX} dy={at === 0 ? 0 : linePx}>
              {line}
            </tspan>
          ))}
          <tspan class="way-share" {...(isOneLine ? { dx: 4 } : { x: textX, dy: linePx })}>
            {formatShare(count / begun)}
          </tspan>
        </text>
      )}
      <title>{`${name}: ${formatCount(count)}`}</title>
    </g>
  );
}

interface TableProps {
  readonly streams: readonly PathStream[];
  readonly names: LearningNames;
  readonly name: string;
}

function StreamTable({ streams, names, name }: TableProps) {
  const [isOpen, setOpen] = useState(false);
  const { pathColumns: columns } = learningWords();
  return (
    <details class="figure-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{name}</summary>
      {isOpen && (
        <div class="figure-scroll" tabIndex={0} role="region" aria-label={name}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col" class="figure">
                  {columns.move}
                </th>
                <th scope="col">{columns.from}</th>
                <th scope="col">{columns.to}</th>
                <th scope="col" class="figure">
                  {columns.count}
                </th>
              </tr>
            </thead>
            <tbody>
              {streams.map(({ from, to, count }) => (
                <tr key={`${from.key}>${to.key}`}>
                  <td class="figure">{to.column}</td>
                  <td>{stepName(names, from.step)}</td>
                  <td>{stepName(names, to.step)}</td>
                  <td class="figure">{formatCount(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

function streamText({ from, to, count }: PathStream, names: LearningNames, begun: number): string {
  const share = formatShare(count / begun);
  return `${stepName(names, from.step)} → ${stepName(names, to.step)}: ${formatCount(count)} (${share})`;
}

/** A ribbon with a soft bend. */
function streamPath(stream: PathStream, columnPx: number): string {
  const { from, to, fromTop, toTop, height } = stream;
  const x1 = from.column * columnPx + barPx;
  const x2 = to.column * columnPx;
  const middle = (x1 + x2) / 2;
  const [y1, y2] = [fromTop * heightPx, toTop * heightPx];
  const tall = Math.max(height * heightPx, 0.75);
  return [
    `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`,
    `V${y2 + tall}C${middle} ${y2 + tall} ${middle} ${y1 + tall} ${x1} ${y1 + tall}Z`,
  ].join("");
}

export function stepName(names: LearningNames, step: string): string {
  const fixed: Readonly<Record<string, string>> = learningWords().steps;
  return fixed[step] ?? questionName(names, step);
}

/** What a step is, as far as its colour says: asked, shown, sold, or the end. */
function kindOf(step: string): "asked" | "shown" | "sold" | "ended" {
  if (step === "end" || step === "(other)") return "ended";
  if (step === "products" || step === "viewed") return "shown";
  return step === "cart" || step === "bought" ? "sold" : "asked";
}
