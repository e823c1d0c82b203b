import { expect, it } from "vitest";
import { read } from "./reader-fixture.ts";

it.each([
  ["a coat that doesn't make me look like I'm about to climb Everest", []],
  ["eine Jacke für Schottland, nicht für den Himalaya", ["Scotland"]],
  ["I'm not going to Iceland, I'm going to Norway", ["Norway"]],
  ["is it not too cold in Norway in May", ["Norway"]],
  ["wir machen im September den Westweg", ["Westweg"]],
  ["shorts for hols in turkey", ["Turkey"]],
  ["need walking boots for snowdon in march", ["Snowdon"]],
  ["outdoor wedding in cork, november", ["Cork"]],
  ["going to nice in may", ["Nice"]],
  ["hiking in nice weather", []],
  ["a fleece for reading in bed", []],
  ["a roast turkey in the oven", []],
] as const)("%s", (text, meant) => {
  expect(read(text).places.map(({ en }) => en)).toEqual(meant);
});
