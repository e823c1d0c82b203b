import { expect, test } from "vitest";
import { shownCount } from "../../../studio/editor/option-facts.ts";

const products = 129;

test.each([
  ["neither must nor wish: all stay", { keeps: 129 }, 129],
  ["a must: what it keeps", { keeps: 111 }, 111],
  ["a wish: what it puts first", { keeps: 129, wished: 73 }, 73],
  ["both: what of the kept it puts first, as shoppers see it", { keeps: 111, wished: 31 }, 31],
  ["a wish that nothing kept meets is passed over", { keeps: 4, wished: 0 }, 4],
  ["a wish alone that nothing meets is a mistake", { keeps: 129, wished: 0 }, 0],
  ["a must that nothing meets too", { keeps: 0, wished: 0 }, 0],
])("%s", (_, counts, expected) => {
  expect(shownCount({ id: "one", unknown: 0, ...counts }, products)).toBe(expected);
});
