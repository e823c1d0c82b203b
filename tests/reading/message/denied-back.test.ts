import { expect, it } from "vitest";
import { mentionsOf } from "./reader-fixture.ts";

it.each([
  ["Daune möchte ich wegen der Tiere nicht", "!down"],
  ["Ein Schlafsack. Wolle will ich auf keiner Tour mehr nicht", "!wool"],
  ["Regenzeug brauche ich laut Agentur nicht", "~rain"],
  ["das lag am Gore-Tex, also diesmal bitte ohne", "!gore_tex"],
  ["Kapuze? Geht auch ohne.", "~hood"],
  ["hoods flap about. A jacket without one", "!hood"],
  ["a breathable shell without one", "breathable"],
  ["Handschuhe, die ich ohne sie auszuziehen bedienen kann, Wolle", "wool"],
  ["soaked and frozen, whatever the packet promised", "rain"],
  ["meine alte Daunenjacke ist durch, ich brauche eine neue", "jacket"],
])("%s", (text, expected) => {
  expect(mentionsOf(text).split(" ")).toContain(expected);
});
