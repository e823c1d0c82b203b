import { connectAdvisor } from "./shop/advisor.ts";
import { lines, onChange, setQuantity, type Line } from "./shop/basket.ts";
import { el, place } from "./shop/dom.ts";
import { drawFrame } from "./shop/frame.ts";
import { label, money, number, say } from "./shop/words.ts";

drawFrame();
connectAdvisor();
onChange(draw);
draw();

function draw(): void {
  const all = lines();
  place("main").replaceChildren(
    el(
      "div",
      { class: "cart" },
      el("h1", {}, say("cart")),
      ...(all.length === 0 ? nothing() : filled(all)),
    ),
  );
}

function nothing(): readonly HTMLElement[] {
  return [
    el("p", { class: "empty" }, say("empty")),
    el("a", { class: "primary", href: "/" }, say("look")),
  ];
}

function filled(all: readonly Line[]): readonly HTMLElement[] {
  const currency = all[0]?.price.currency ?? "EUR";
  const amount = all.reduce((sum, { price, quantity }) => sum + price.amount * quantity, 0);
  return [
    el("ul", { class: "lines" }, all.map(drawLine)),
    el(
      "div",
      { class: "sum" },
      el(
        "p",
        {},
        say("total"),
        el("strong", {}, money({ amount: Math.round(amount * 100) / 100, currency })),
      ),
      el("p", { class: "muted" }, `${say("free")}.`),
      el("button", { class: "primary", onclick: end }, say("checkout")),
    ),
  ];
}

function drawLine({ id, title, url, image, options, price, quantity }: Line): HTMLElement {
  const amount = el(
    "select",
    {
      "aria-label": `${say("quantity")}: ${title}`,
      onchange: () => setQuantity(id, Number(amount.value)),
    },
    Array.from({ length: Math.max(10, quantity) }, (_, index) => index + 1).map((value) =>
      el("option", { value, selected: value === quantity }, number(value)),
    ),
  );
  return el(
    "li",
    {},
    el("span", { class: "picture" }, image !== undefined && el("img", { src: image, alt: "" })),
    el(
      "div",
      {},
      el("a", { href: url }, title),
      options.length > 0 && el("p", { class: "muted" }, options.map(label).join(", ")),
      el(
        "div",
        { class: "amount" },
        amount,
        el(
          "button",
          { class: "plain", onclick: () => setQuantity(id, 0) },
          say("remove"),
          el("span", { class: "hidden" }, `: ${title}`),
        ),
      ),
    ),
    el(
      "strong",
      {},
      money({ amount: Math.round(price.amount * quantity * 100) / 100, currency: price.currency }),
    ),
  );
}

/** A friendly end: there is no checkout behind it. */
function end(): void {
  const dialog = el(
    "dialog",
    { "aria-label": say("checkout"), onclose: () => dialog.remove() },
    el("p", {}, say("demo")),
    el("button", { class: "primary", onclick: () => dialog.close() }, say("close")),
  );
  document.body.append(dialog);
  dialog.showModal();
}
