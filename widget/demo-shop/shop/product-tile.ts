import type { Product } from "./catalogue.ts";
import { el } from "./dom.ts";
import { money, number, say } from "./words.ts";

/** A product in the range. */
export function productTile(product: Product): HTMLElement {
  const { title, brand, url = "/", image, price, listPrice, rating, availability } = product;
  return el(
    "li",
    { class: "tile" },
    el(
      "a",
      { href: url },
      el(
        "span",
        { class: "picture" },
        image !== undefined &&
          el("img", { src: image, alt: "", loading: "lazy", width: 240, height: 240 }),
      ),
      brand !== undefined && el("span", { class: "muted" }, brand),
      el("span", { class: "name" }, title),
      el(
        "span",
        { class: "price" },
        price && el("strong", {}, money(price)),
        listPrice &&
          el("s", {}, el("span", { class: "hidden" }, say("insteadOf")), money(listPrice)),
      ),
      rating !== undefined && stars(rating, product.reviews),
      availability === "out-of-stock" && el("span", { class: "stock" }, say("soldOut")),
      availability === "few-left" && el("span", { class: "stock" }, say("fewLeft")),
    ),
  );
}

/** The rating as a number and as a filled row of stars. */
export function stars(rating: number, reviews = 0): HTMLElement {
  const row = el("span", { class: "stars", "aria-hidden": "true" });
  row.style.setProperty("--share", `${(rating / 5) * 100}%`);
  return el(
    "span",
    { class: "rating" },
    row,
    el("span", {}, number(rating), el("span", { class: "hidden" }, " / 5")),
    reviews > 0 &&
      el(
        "span",
        { class: "muted" },
        `(${number(reviews)})`,
        el("span", { class: "hidden" }, say("reviews")),
      ),
  );
}
