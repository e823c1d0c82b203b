import { expect, it } from "vitest";
import { read } from "./reader-fixture.ts";

const placesOf = (text: string) => read(text).places.map(({ en }) => en);

it.each([
  // Where something was bought or somebody was married: nobody goes there.
  ["Meine letzte Jacke hab ich in Island gekauft, jetzt was Leichtes", []],
  ["We got married in Scotland, this time Andalusia in June", ["Andalusia"]],
  // Where somebody has been or lives, beside where it goes now.
  ["Been to Iceland, never again. This time Sicily in October", ["Sicily"]],
  ["Auf der Zugspitze wars letztes Jahr schön, diesmal gehts nach Sylt", ["Sylt"]],
  // Alone it may well be where it goes again.
  ["Last year in Norway I froze. A warmer sleeping bag please", ["Norway"]],
  // Sizes are no trails, and a name may be bent.
  ["Schneehandschuhe Mädchen Gr. 5", []],
  ["boots, UK size 7", []],
  ["Schlafsack für den Bayerischen Wald", ["Bavarian Forest"]],
])("%s", (text, places) => {
  expect(placesOf(text)).toEqual(places);
});
