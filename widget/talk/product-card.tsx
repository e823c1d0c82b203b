import { h, type Child } from "../dom/h.ts";
import type { WireProduct } from "../../src/protocol/server-message.ts";
import type { Labels } from "../transcript/entry.ts";
import { close, down, Icon } from "../view/icon.tsx";
import type { View } from "../view/view.ts";
import { check, minus, unknown } from "./icons.ts";

/** One product with its reasons and its drawback. */
export function ProductCard({
  view,
  product,
  labels,
  isNewest,
}: {
  readonly view: View;
  readonly product: WireProduct;
  readonly labels: Labels;
  readonly isNewest: boolean;
}): Child {
  const { controller, format, places, model, frame } = view;
  const { texts, added } = model;
  const { id, title, brand, roleLabel, reasons, drawback, critiques } = product;
  const image = places?.picture(product.image);
  const url = places?.link(product.url);
  const isAdded = added.includes(id);

  /** A shop that navigates by itself prevents the event; then the link does nothing. */
  function select(event: MouseEvent): void {
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!controller.emit("select", { product })) event.preventDefault();
    // What was asked for is on the page, so nothing may lie on it.
    if (frame !== "inline" && !isElsewhere) controller.setOpen(false);
  }

  /** A shop that takes the product says so; where none does, one buys on the product's own page. */
  function add(): void {
    const done = (): void => controller.markAdded(id);
    const isFree = controller.emit("add-to-cart", { product, done });
    if (isFree && url !== undefined) location.assign(url);
  }

  return (
    <li class="card" part="card" data-product={id}>
      <div class="picture">
        {image && <img src={image} alt="" loading="lazy" onError={takeAway} />}
      </div>
      <div class="what">
        <p class="role" part="role">
          {roleLabel}
        </p>
        {brand && <p class="brand">{brand}</p>}
        <h3>
          {url === undefined ? (
            title
          ) : (
            <a href={url} onClick={select}>
              {title}
            </a>
          )}
        </h3>
        <Price view={view} product={product} />
      </div>
      <ul class="points">
        {reasons.map(({ text }) => (
          <Point key={text} kind="pro" icon={check} label={texts.reason} text={text} />
        ))}
        {drawback && <Point kind="con" icon={minus} label={texts.drawback} text={drawback.text} />}
      </ul>
      <Match view={view} product={product} labels={labels} />
      <div class="acts">
        <button class={isAdded ? "outline" : "primary"} onClick={add}>
          {isAdded && <Icon path={check} />}
          {isAdded ? texts.added : texts.add}
          <span class="hidden">: {title}</span>
        </button>
        {url !== undefined && (
          <a class="outline" href={url} onClick={select}>
            {texts.details}
            <span class="hidden">: {title}</span>
          </a>
        )}
      </div>
      {isNewest && critiques.length > 0 && (
        <div class="critiques" role="group" aria-label={texts.like(title)}>
          <span aria-hidden="true">{texts.orSo}</span>
          {critiques.map(({ id: critique, label, count }) => (
            <button
              class="small"
              key={critique}
              onClick={() =>
                controller.send(
                  { type: "critique", product: id, critique },
                  texts.likeBut(title, label),
                )
              }
            >
              {label}
              <span class="count" aria-hidden="true">
                {format.number(count)}
              </span>
            </button>
          ))}
        </div>
      )}
    </li>
  );
}

/** A picture that does not come leaves its place empty, without the browser's sign for it. */
function takeAway({ currentTarget }: { readonly currentTarget: Element }): void {
  currentTarget.removeAttribute("src");
}

function Price({
  view: { format, model },
  product: { price, listPrice, availability },
}: {
  readonly view: View;
  readonly product: WireProduct;
}): Child {
  const { texts } = model;
  const stock = { "few-left": texts.fewLeft, "out-of-stock": texts.soldOut }[
    availability as string
  ];
  return (
    <p class="price">
      {price && <strong>{format.money(price)}</strong>}
      {listPrice && (
        <span>
          <span class="hidden">{texts.insteadOf} </span>
          <s>{format.money(listPrice)}</s>
        </span>
      )}
      {stock && <span class="stock">{stock}</span>}
    </p>
  );
}

function Point({
  kind,
  icon,
  label,
  text,
}: {
  readonly kind: string;
  readonly icon: string;
  readonly label: string;
  readonly text: string;
}): Child {
  return (
    <li class={kind}>
      <Icon path={icon} />
      <span>
        <span class="hidden">{label} </span>
        {text}
      </span>
    </li>
  );
}

/**
 * Which needs are met and which are not, by name. Of many that are met the names are folded away;
 * what is missing is never.
 */
function Match({
  view: { model },
  product: { match },
  labels,
}: {
  readonly view: View;
  readonly product: WireProduct;
  readonly labels: Labels;
}): Child {
  const { meets, meetsOf, misses, notStated } = model.texts;
  const { met, unmet, unknown: open = [] } = match;
  const row = (icon: string, label: string, ids: readonly string[]): Child => {
    const names = ids.flatMap((id) => labels[id] ?? []).join(" · ");
    return (
      names !== "" && (
        <li key={label}>
          <Icon path={icon} />
          {ids === met && met.length > metMax ? (
            <details>
              <summary>
                {meetsOf(met.length, met.length + unmet.length + open.length)}
                <Icon path={down} name="down" />
              </summary>
              {names}
            </details>
          ) : (
            <span>
              {label} {names}
            </span>
          )}
        </li>
      )
    );
  };
  return (
    <ul class="match">
      {row(check, meets, met)}
      {row(close, misses, unmet)}
      {row(unknown, notStated, open)}
    </ul>
  );
}

/** More names than this are more than one reads. */
const metMax = 3;
