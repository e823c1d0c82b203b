import { connectAdvisor } from "./shop/advisor.ts";
import { loadProducts, type Product } from "./shop/catalogue.ts";
import { el, place } from "./shop/dom.ts";
import { drawFrame } from "./shop/frame.ts";
import { productTile } from "./shop/product-tile.ts";
import { readSelection, select, writeSelection, type Selection } from "./shop/selection.ts";
import { kinds, label, language, money, number, say } from "./shop/words.ts";

const pageSize = 24;
const colours = ["black", "grey", "blue", "green", "red", "orange", "yellow", "brown", "beige"];
const prices = [50, 100, 200, 350];
const starters = {
  en: [
    "a jacket for rainy days in town",
    "shoes for hiking in the Alps",
    "a light backpack for day trips",
  ],
  de: [
    "eine Jacke für Regentage in der Stadt",
    "Schuhe zum Wandern in den Alpen",
    "ein leichter Rucksack für Tagestouren",
  ],
};

drawFrame();
connectAdvisor();
// Who comes with a search or a category wants to see what there is.
document.body.classList.toggle("browsing", writeSelection(readSelection(location.search)) !== "/");
drawStarters();
loadProducts().then(drawRange, () =>
  place("tiles").append(el("li", { class: "empty" }, say("unavailable"))),
);

/** One tap says a sentence to the advisor: it opens, and takes it from there. */
function drawStarters(): void {
  place("starters").append(
    el("span", {}, say("starters")),
    ...starters[language].map((text) =>
      el("button", { onclick: () => window.Lotse?.("say", text) }, text),
    ),
  );
}

function drawRange(products: readonly Product[]): void {
  let selection = readSelection(location.search);
  let shown = pageSize;

  function change(part: Partial<Selection>): void {
    selection = { ...selection, ...part };
    shown = pageSize;
    history.replaceState(null, "", writeSelection(selection));
    draw();
  }

  function draw(): void {
    const found = select(products, selection);
    place("range-head").replaceChildren(...head(found.length, selection, change));
    place("tiles").replaceChildren(
      ...(found.length === 0 ? [el("li", { class: "empty" }, say("nothing"))] : []),
      ...found.slice(0, shown).map(productTile),
    );
    const rest = found.length - shown;
    place("more").replaceChildren(
      ...(rest > 0
        ? [
            el(
              "button",
              { class: "outline", onclick: showMore },
              `${say("more")} (${number(rest)})`,
            ),
          ]
        : []),
    );
  }

  function showMore(): void {
    shown += pageSize;
    draw();
  }

  place("filters").replaceChildren(filters(products, selection, change));
  draw();
}

type Change = (part: Partial<Selection>) => void;

function head(found: number, { kind, sort }: Selection, change: Change): readonly HTMLElement[] {
  const options = [
    ["rating", say("byRating")],
    ["price-up", say("byPriceUp")],
    ["price-down", say("byPriceDown")],
  ] as const;
  return [
    el("h2", { id: "range-title" }, kind === "" ? say("all") : label(kind)),
    el("span", { class: "muted", role: "status" }, `${number(found)} ${say("products")}`),
    el(
      "label",
      { class: "sort" },
      say("sort"),
      picker(options, sort, (next) => change({ sort: next })),
    ),
  ];
}

/** Filters stand beside the range; on a phone they unfold. */
function filters(products: readonly Product[], selection: Selection, change: Change): HTMLElement {
  const currency = products[0]?.price?.currency ?? "EUR";
  const isWide = matchMedia("(min-width: 900px)").matches;
  const waterproof = el("input", {
    type: "checkbox",
    checked: selection.waterproof,
    onchange: () => change({ waterproof: waterproof.checked }),
  });
  return el(
    "details",
    { open: isWide },
    el("summary", {}, say("filter")),
    field(
      say("kind"),
      picker(named(kinds, say("all")), selection.kind, (kind) => change({ kind })),
    ),
    field(
      say("gender"),
      picker(named(["women", "men", "kids"], say("anyone")), selection.gender, (gender) =>
        change({ gender }),
      ),
    ),
    field(
      say("price"),
      picker(
        [
          ["0", say("anyPrice")],
          ...prices.map(
            (amount) => [String(amount), `${say("upTo")} ${money({ amount, currency })}`] as const,
          ),
        ],
        String(selection.price),
        (price) => change({ price: Number(price) }),
      ),
    ),
    field(
      say("colour"),
      picker(named(colours, say("anyColour")), selection.colour, (colour) => change({ colour })),
    ),
    el("label", { class: "check" }, waterproof, say("waterproof")),
    el("a", { class: "plain", href: "/" }, say("reset")),
  );
}

function picker(
  options: Named,
  chosen: string,
  change: (value: string) => void,
): HTMLSelectElement {
  const select = el(
    "select",
    { onchange: () => change(select.value) },
    options.map(([value, name]) => el("option", { value, selected: value === chosen }, name)),
  );
  return select;
}

type Named = readonly (readonly [value: string, name: string])[];

function named(values: readonly string[], any: string): Named {
  return [["", any], ...values.map((value) => [value, label(value)] as const)];
}

function field(name: string, control: HTMLElement): HTMLElement {
  return el("label", {}, name, control);
}
