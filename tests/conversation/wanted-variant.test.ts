import { describe, expect, it } from "vitest";
import type { Product, ProductId, Variant } from "../../src/catalog/product.ts";
import { wantedVariant } from "../../src/conversation/wanted-variant.ts";
import { learnOutdoorShop } from "../fixtures/outdoor-shop.ts";
import { must, wish } from "../fixtures/needs.ts";
import { beginTalking, eventOf } from "./talk/talking.ts";

/** `black M 3`: a form with its colour, size and stock, `?` where the shop does not say. */
function productOf(...forms: readonly string[]): Product {
  const variants = forms.map((form): Variant => {
    const [colour = "", size = "", stock = "?"] = form.split(" ");
    const own = { id: `${colour}-${size}` as ProductId, options: { colour, size } };
    return stock === "?" ? own : { ...own, stock: Number(stock) };
  });
  return { id: "p" as ProductId, title: { en: "P" }, attributes: {}, variants };
}

const blue = must("wanted.colour", { colour: { eq: "blue" } });
const size = wish("size", { size: { any_of: ["L", "XL"] } });
const notBlack = must("not", { not: { colour: { eq: "black" } } });

describe("the form somebody asked for", () => {
  it.each<
    [
      string,
      readonly string[],
      readonly Parameters<typeof wantedVariant>[1][number][],
      string | undefined,
    ]
  >([
    ["in blue", ["black-M 1", "black M 9", "blue M 3"], [blue], "blue-M"],
    ["of unknown stock", ["black M 9", "blue M ?"], [blue], "blue-M"],
    ["in stock rather than first", ["blue S 0", "blue M 2"], [blue], "blue-M"],
    ["in blue and L", ["black L 1", "blue M 1", "blue L 1"], [blue, size], "blue-L"],
    ["as much of it as there is", ["black M 1", "black XL 1"], [blue, size], "black-XL"],
    ["is none when it is sold out", ["black M 1", "blue M 0"], [blue], undefined],
    ["is none for what was not named", ["black M 1", "blue M 1"], [notBlack], undefined],
    ["is none when nothing was asked", ["black M 1"], [], undefined],
    ["is none without forms", [], [blue], undefined],
  ])("%s", (_, forms, needs, expected) => {
    expect(wantedVariant(productOf(...forms), needs)?.id).toBe(expected);
  });

  it("is the one on the card", () => {
    const jackets = learnOutdoorShop("outdoor-jackets");
    const turn = beginTalking(jackets).tap("where", "hills").tap("who", "men").say("in blue");
    const { products } = eventOf(turn, "products-recommended");
    expect(products.map(({ image }) => image?.endsWith("-blue.svg"))).toEqual([true, true, true]);
  });
});
