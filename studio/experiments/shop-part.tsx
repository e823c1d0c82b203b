import type { Experiment } from "../../src/protocol/learning.ts";
import { learningWords } from "../learning/learning-words.ts";

/** What the shop has to do so that the same shopper always meets the same version. */
export function ShopPart({ experiment }: { readonly experiment: Experiment }) {
  const { flow, holdout } = experiment;
  const { shopPart: say } = learningWords();
  const key = say.key;
  const address = `${location.origin}/lotse.js?flow=${flow}&shopper=${key}`;
  return (
    <section class="card panel">
      <header class="panel-head">
        <div>
          <h2>{say.title}</h2>
          <p class="muted">{say.text}</p>
        </div>
      </header>
      <code class="code shop-code">{`<script async src="${address}" data-flow="${flow}~${key}"></script>`}</code>
      <ul class="shop-notes">
        <li>{say.without}</li>
        {holdout > 0 && <li>{say.holdout}</li>}
        {holdout > 0 && (
          <li>
            {say.ask} <code>{`GET /api/assignment?flow=${flow}&shopper=${key}`}</code>
          </li>
        )}
      </ul>
    </section>
  );
}
