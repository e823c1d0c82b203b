import { expect, it } from "vitest";
import { mentionsOf } from "./reader-fixture.ts";

it.each([
  ["Daune möchte ich wegen der Tiere nicht", "!down"],
  ["Ein Schlafsack. Wolle will ich auf keiner Tour mehr nicht", "!wool"],
  ["Regenzeug brauche ich laut Agentur nicht", "~rain"],
  ["Jacke bitte, weil ich Wolle am Berg nicht mag", "!wool"],
  ["Die Jacke, Leder sollte sie mit den Kindern nicht haben", "!leather"],
  ["Regenjacke, Taschen muss sie am Berg nicht haben", "~pockets"],
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

it.each([
  ["Wolle trage ich mit den Kindern nicht mehr, Jacke", "wool"],
  ["jacket. I never these days wear cotton", "cotton"],
])("says nothing where the negation is known for denying nothing: %s", (text, value) => {
  expect(mentionsOf(text).split(" ")).not.toContain(value);
});
