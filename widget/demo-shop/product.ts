import { connectAdvisor } from "./shop/advisor.ts";
import { add } from "./shop/basket.ts";
import {
  loadProduct,
  loadProducts,
  type Fact,
  type ProductDetails,
  type Variant,
} from "./shop/catalogue.ts";
import { el, place } from "./shop/dom.ts";
import { drawFrame, toast } from "./shop/frame.ts";
import { productTile, stars } from "./shop/product-tile.ts";
import { label, money, number, say } from "./shop/words.ts";

drawFrame();
connectAdvisor();
const id = decodeURIComponent(location.pathname.split("/").pop() ?? "");
loadProduct(id).then(draw, () =>
  place("main").append(el("p", { class: "empty" }, say("unavailable"))),
);

function draw(product: ProductDetails | undefined): void {
  if (product === undefined) {
    place("main").append(
      el("p", { class: "empty" }, say("missing"), " ", el("a", { href: "/" }, say("home"))),
    );
    return;
  }
  document.title = `${product.title} · Gehwetter`;
  const similar = el("ul", { class: "tiles" });
  place("main").append(
    el("article", { class: "product" }, ...offer(product)),
    el("section", { class: "facts" }, el("h2", {}, say("facts")), factList(told(product.facts))),
    el("section", { class: "similar" }, el("h2", {}, say("similar")), similar),
  );
  void drawSimilar(product, similar);
}

/** Picture, choice and cart. */
function offer(product: ProductDetails): readonly HTMLElement[] {
  const { title, brand, description, price, listPrice, rating, variants, deliveryDays } = product;
  let colour = variants[0]?.options["colour"];
  let size: string | undefined;
  const picture = el("img", { class: "big", alt: title, width: 560, height: 560 });
  const choices = el("div", { class: "options" });
  const hint = el("p", { class: "hint", role: "alert" });

  function variant(): Variant | undefined {
    return variants.find(
      ({ options }) =>
        options["colour"] === colour && (options["size"] === size || size === undefined),
    );
  }

  function drawChoices(): void {
    const image =
      variants.find(({ options }) => options["colour"] === colour)?.image ?? product.image;
    if (image !== undefined) picture.src = image;
    const colours = valuesOf(variants, "colour");
    const sizes = variants.filter(
      ({ options }) => options["colour"] === colour && options["size"] !== undefined,
    );
    choices.replaceChildren(
      ...(colours.length > 0 ? [choice(say("colour"), colours.map(colourButton))] : []),
      ...(sizes.length > 0 ? [choice(say("size"), sizes.map(sizeButton))] : []),
    );
  }

  function colourButton(value: string): HTMLElement {
    const image = variants.find(({ options }) => options["colour"] === value)?.image ?? "";
    return el(
      "button",
      {
        class: "swatch",
        "aria-pressed": String(value === colour),
        onclick: () => {
          colour = value;
          drawChoices();
        },
      },
      el("img", { src: image, alt: "" }),
      label(value),
    );
  }

  function sizeButton({ options, stock }: Variant): HTMLElement {
    const value = options["size"];
    return el(
      "button",
      {
        "aria-pressed": String(value === size),
        disabled: stock === 0,
        onclick: () => {
          size = value;
          hint.textContent = stock !== undefined && stock < 4 ? say("fewLeft") : "";
          drawChoices();
        },
      },
      value ?? "",
    );
  }

  function put(): void {
    const hasSizes = valuesOf(variants, "size").length > 0;
    hint.textContent = hasSizes && size === undefined ? say("sizeFirst") : "";
    if (hint.textContent !== "") return;
    add(product, variant());
    toast(`${title} ${say("added")}.`);
  }

  drawChoices();
  return [
    el("div", { class: "gallery picture" }, picture),
    el(
      "div",
      { class: "offer" },
      brand !== undefined && el("p", { class: "muted" }, brand),
      el("h1", {}, title),
      rating !== undefined && el("p", {}, stars(rating, product.reviews)),
      el(
        "p",
        { class: "price" },
        price && el("strong", {}, money(price)),
        listPrice &&
          el("s", {}, el("span", { class: "hidden" }, say("insteadOf")), money(listPrice)),
      ),
      description !== undefined && el("p", {}, description),
      choices,
      hint,
      product.availability === "out-of-stock"
        ? el("p", { class: "stock" }, say("soldOut"))
        : el("button", { class: "primary", onclick: put }, say("add")),
      deliveryDays !== undefined &&
        el(
          "p",
          { class: "muted" },
          `${say("delivery")} ${number(deliveryDays)} ${say("days")}. ${say("free")}.`,
        ),
    ),
  ];
}

function valuesOf(variants: readonly Variant[], option: string): readonly string[] {
  return [...new Set(variants.flatMap(({ options }) => options[option] ?? []))];
}

function choice(name: string, buttons: readonly HTMLElement[]): HTMLElement {
  return el(
    "div",
    { role: "group", "aria-label": name },
    el("p", { class: "muted" }, name),
    el("div", { class: "choices" }, buttons),
  );
}

/** What stands above already need not be said again. */
function told(facts: readonly Fact[]): readonly Fact[] {
  const above = "kind gender size colour price rating in_stock brand delivery_days".split(" ");
  return facts.filter((fact) => !above.includes(fact.id));
}

/** Every property in plain words: the value, what it means, and what the word means. */
function factList(facts: readonly Fact[]): HTMLElement {
  return el(
    "dl",
    {},
    facts.map(({ label: name, text, level, explain }) =>
      el(
        "div",
        {},
        el("dt", {}, name),
        el(
          "dd",
          {},
          el("span", {}, text, level !== undefined && el("em", {}, ` ${level}`)),
          explain !== undefined && el("p", { class: "muted" }, explain),
        ),
      ),
    ),
  );
}

async function drawSimilar(product: ProductDetails, list: HTMLElement): Promise<void> {
  const { kind, gender } = product.attributes;
  const distance = (amount = 0): number => Math.abs(amount - (product.price?.amount ?? 0));
  const others = (await loadProducts())
    .filter(({ id: other, attributes }) => other !== product.id && attributes["kind"] === kind)
    .filter(({ attributes }) => attributes["gender"] === gender)
    .sort((one, other) => distance(one.price?.amount) - distance(other.price?.amount));
  list.append(...others.slice(0, 4).map(productTile));
}
