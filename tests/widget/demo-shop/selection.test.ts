import { describe, expect, test } from "vitest";
import type { Product } from "../../../widget/demo-shop/shop/catalogue.ts";
import { readSelection, select, writeSelection } from "../../../widget/demo-shop/shop/selection.ts";

const product = (
  title: string,
  amount: number,
  attributes: Record<string, unknown>,
  rating = 4,
): Product => ({
  id: title,
  title,
  brand: "Karwand",
  price: { amount, currency: "EUR" },
  rating,
  availability: "in-stock",
  attributes,
});

const range = [
  product(
    "Rain jacket",
    120,
    { kind: "jacket", gender: "women", colour: ["blue"], waterproof: true },
    4.1,
  ),
  product("Wind jacket", 80, { kind: "jacket", gender: "unisex", colour: ["red", "blue"] }, 4.8),
  product("Boot", 200, { kind: "shoes", gender: "men", colour: ["brown"], waterproof: true }, 4.5),
  product("Kids hat", 15, { kind: "hat", gender: "kids", colour: [] }, 4.9),
];

describe("what the range shows", () => {
  test.each<[address: string, titles: readonly string[]]>([
    ["", ["Kids hat", "Wind jacket", "Boot", "Rain jacket"]],
    ["?kind=jacket", ["Wind jacket", "Rain jacket"]],
    ["?gender=women", ["Wind jacket", "Rain jacket"]],
    ["?gender=kids", ["Kids hat"]],
    ["?colour=red", ["Wind jacket"]],
    ["?price=100", ["Kids hat", "Wind jacket"]],
    ["?waterproof=yes", ["Boot", "Rain jacket"]],
    ["?q=JACKET karwand", ["Wind jacket", "Rain jacket"]],
    ["?q=nothing", []],
    ["?sort=price-up", ["Kids hat", "Wind jacket", "Rain jacket", "Boot"]],
    ["?sort=price-down&kind=jacket", ["Rain jacket", "Wind jacket"]],
    ["?price=abc", ["Kids hat", "Wind jacket", "Boot", "Rain jacket"]],
  ])("%s", (address, titles) => {
    expect(select(range, readSelection(address)).map(({ title }) => title)).toEqual(titles);
  });
});

test.each([
  "/",
  "/?kind=jacket",
  "/?kind=shoes&gender=men&colour=brown&price=200&waterproof=yes&q=boot&sort=price-up",
])("%s stands in the address and comes back from it", (address) => {
  expect(writeSelection(readSelection(address.slice(1)))).toBe(address);
});
