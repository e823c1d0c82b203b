import { h, type Child } from "../dom/h.ts";
import type { WireRelaxed } from "../../src/protocol/server-message.ts";
import type { RecommendationEntry } from "../transcript/entry.ts";
import { down, Icon, info } from "../view/icon.tsx";
import { Count } from "../view/options.tsx";
import type { View } from "../view/view.ts";
import { ProductCard } from "./product-card.tsx";

/** Up to three products. Only the newest are open; earlier ones are a line that can be opened. */
export function drawProducts(
  view: View,
  { message, labels }: RecommendationEntry,
  isNewest: boolean,
): Child {
  const { controller, model } = view;
  const { texts } = model;
  const { products, relaxed } = message;
  const count = products.length;
  const title = texts.compare(count);
  const cards = [
    relaxed && <Relaxed view={view} relaxed={relaxed} canRepair={isNewest} />,
    <ul class="cards">
      {products.map((product) => (
        <ProductCard
          key={product.id}
          view={view}
          product={product}
          labels={labels}
          isNewest={isNewest}
        />
      ))}
    </ul>,
    count > 1 && (
      <button
        class="outline wide"
        onClick={() =>
          controller.show({ name: "compare", title, products: products.map(({ id }) => id) })
        }
      >
        {title}
      </button>
    ),
  ];
  return isNewest ? (
    <section class="products" key="newest" aria-label={texts.products(count)}>
      {cards}
    </section>
  ) : (
    <details class="products" key="earlier">
      <summary class="earlier">
        <strong>{texts.products(count)}</strong>
        <span class="titles">{products.map((product) => product.title).join(", ")}</span>
        <Icon path={down} name="down" />
      </summary>
      {cards}
    </details>
  );
}

/** No product has everything: what gave way, and what would bring more to choose from. */
function Relaxed({
  view,
  relaxed: { text, repairs },
  canRepair,
}: {
  readonly view: View;
  readonly relaxed: WireRelaxed;
  readonly canRepair: boolean;
}): Child {
  return (
    <div class="relaxed">
      <Icon path={info} />
      <p>{text}</p>
      {canRepair && (
        <div class="repairs">
          {repairs.map(({ label, count, command }) => (
            <button class="option" key={label} onClick={() => view.controller.send(command, label)}>
              <span class="label">{label}</span>
              <Count view={view} count={count} />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
