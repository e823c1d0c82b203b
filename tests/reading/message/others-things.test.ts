import { expect, it } from "vitest";
import { mentionsOf } from "./reader-fixture.ts";

it.each([
  ["My sister has a red one", ""],
  ["My sister has a red one and I love it but I want mine in green", "green"],
  ["my mate swears by gore-tex, show me something else in wool", "wool"],
  ["everyone keeps telling me to get wool, I want fleece", "fleece"],
  ["the salesman wanted to sell me gore-tex for my trousers, I ask you", "pants"],
  ["Meine Schwester hat eine rote, meine soll grün sein", "green"],
  ["Mein Mann hat eine schwarze, ich will aber blau", "blue"],
  ["mein Kumpel schwört auf Goretex, mich überzeugt das nicht", ""],
])("%s is asked by nobody", (text, meant) => {
  expect(mentionsOf(text)).toBe(meant);
});

/** The same is asked for, somebody wears it, or it is an illness. */
it.each([
  ["My sister has a red one and I want the same", "red women"],
  ["my wife has a red jacket but needs gloves in black", "women gloves black"],
  ["Meine Frau hat eine Wollallergie", "-wool women"],
])("%s", (text, meant) => {
  expect(new Set(mentionsOf(text).split(" "))).toEqual(new Set(meant.split(" ")));
});
