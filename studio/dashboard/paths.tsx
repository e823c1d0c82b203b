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
import { layoutPaths, type PathNode, type PathStream } from "./layout-paths.ts";
import { widestPath } from "./widest-path.ts";

const columnMinPx = 132;
const labelPx = 140;
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
  const layout = useMemo(
    () => layoutPaths(moves, { columnsMax: 7, nodesMax: 6, gap: 0.035 }),
    [moves],
  );
  const place = useRef<HTMLDivElement>(null);
  const [widthPx, setWidth] = useState(960);
  useEffect(() => {
    const sized = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 960));
    if (place.current) sized.observe(place.current);
    return () => sized.disconnect();
  }, []);
  const moved = Math.max(layout.columns - 1, 1);
  const columnPx = Math.max(Math.floor((widthPx - labelPx) / moved), columnMinPx);
  const wholePx = columnPx * moved + labelPx;
  const begun = layout.nodes.find(({ column }) => column === 0)?.count ?? paths.conversations;
  const { pathsTitle, pathsSentence, pathsTable } = learningWords();
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
      <div ref={place} class="paths-scroll" tabIndex={0} role="region" aria-label={pathsTitle}>
        <svg
          class="paths"
          role="img"
          aria-label={`${pathsTitle}: ${sentence}`}
          width={wholePx}
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
      <StreamTable streams={layout.streams} names={names} name={pathsTable} />
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
const twoLinesPx = 36;
const shareWidthPx = 40;

function Node({ node, names, begun, columnPx }: NodeProps) {
  const { column, step, count, top, height } = node;
  const x = column * columnPx;
  const y = top * heightPx;
  const tall = Math.max(height * heightPx, 1.5);
  const name = stepName(names, step);
  const isTwoLines = tall >= twoLinesPx;
  return (
    <g class={`way ${kindOf(step)}`}>
      <rect x={x} y={y} width={barPx} height={tall} rx="2" />
      {tall >= labelMinPx && (
        <text x={x + barPx + 6} y={y + Math.min(tall / 2, 60) - (isTwoLines ? 9 : 0)}>
          {shortened(name, columnPx, isTwoLines ? 0 : shareWidthPx)}
          <tspan class="way-share" {...(isTwoLines ? { x: x + barPx + 6, dy: 18 } : { dx: 4 })}>
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

/** So much of a name as fits before the next column, with what stands behind it. */
function shortened(name: string, columnPx: number, takenPx: number): string {
  const most = Math.max(Math.floor((columnPx - barPx - 14 - takenPx) / 6.6), 8);
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
