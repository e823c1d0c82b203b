import type { StudioProof, StudioSimulated } from "../../src/protocol/studio.ts";
import { formatNumber, formatShare } from "../view/format.ts";
import { ShareBar } from "../view/share-bar.tsx";
import { words } from "../words/words.ts";

type Simulation = NonNullable<StudioProof["simulation"]>;

/** The draft beside what is live, in figures one can say aloud. */
export function SimulationTable({ simulation }: { readonly simulation: Simulation }) {
  const { draft, live, worse, shoppers } = simulation;
  const { success, meanQuestions, untilProducts, deadEnds } = words();
  const rows: readonly {
    readonly label: string;
    readonly figure: (one: StudioSimulated) => string;
  }[] = [
    { label: meanQuestions, figure: (one) => formatNumber(one.meanQuestions, 1) },
    { label: untilProducts, figure: (one) => formatNumber(one.questionsBeforeProducts, 1) },
    { label: deadEnds, figure: (one) => formatNumber(one.deadEnds) },
  ];
  return (
    <section class="simulation">
      <h3>{words().simulation}</h3>
      <p class="small muted">{words().simulationText(formatNumber(shoppers))}</p>
      <div class="success">
        <p>
          <b class="figure">{formatShare(draft.success)}</b> {success}
        </p>
        <ShareBar share={draft.success} />
        {live && (
          <p class="small muted">
            {words().live}: <span class="figure">{formatShare(live.success)}</span>
          </p>
        )}
      </div>
      <table class="figures">
        <thead>
          <tr>
            <td />
            <th scope="col">{words().draft}</th>
            {live && <th scope="col">{words().live}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, figure }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="figure">{figure(draft)}</td>
              {live && <td class="figure muted">{figure(live)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {live && <Worse worse={worse} />}
    </section>
  );
}

function Worse({ worse }: { readonly worse: Simulation["worse"] }) {
  if (worse.length === 0) return <p class="small muted">{words().worseNone}</p>;
  return (
    <details>
      <summary>
        {words().worse} ({formatNumber(worse.length)})
      </summary>
      <ul class="small worse">
        {worse.map(({ product, title, before, after }) => (
          <li key={product}>
            <span>{title}</span>
            <span class="figure">
              {formatShare(before)} → {formatShare(after)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
