import { expect, it } from "vitest";
import { mentionsOf } from "./reader-fixture.ts";

it.each([
  ["Nicht dass Sie denken, ich wollte Daune", "!down"],
  ["Nicht dass ich Daune wollte", "!down"],
  ["Not that I want down", "!down"],
  ["it's not as if I want a hood", "!hood"],
  ["Nicht dass ich Leder bräuchte, aber warm soll es sein", "!leather insulated cold"],
  ["It's not that I don't like wool", "wool"],
])("%s", (text, meant) => {
  expect(mentionsOf(text)).toBe(meant);
});

/** Something is named, and the next clause goes on about it. */
it.each([
  ["Daune: die will ich nicht", "!down"],
  ["Leder, das kommt mir nicht ins Haus", "!leather"],
  ["Eine Kapuze? Die stört mich nur.", "!hood"],
  ["Kapuze, sowas brauch ich nicht", "~hood"],
  ["Fur - that's a no from me", "!fur"],
  ["von Daune bin ich weg", "!down"],
  ["Gore-Tex hab ich abgeschworen", "!gore_tex"],
  ["Daune ist genau das, was ich nicht will", "!down"],
  ["I've gone off Gore-Tex", "!gore_tex"],
  ["I thought about down but decided against it", "!down"],
])("%s", (text, meant) => {
  expect(mentionsOf(text)).toBe(meant);
});
