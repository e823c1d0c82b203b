import { describe, expect, it } from "vitest";
import { mentionsOf } from "./reader-fixture.ts";

/** What is wanted, in any order. */
const wantedIn = (text: string) =>
  mentionsOf(text)
    .split(" ")
    .filter((mention) => mention !== "")
    .sort();

describe("dropOwned", () => {
  it.each([
    ["Hose, die unter meine Hardshell passt", "pants"],
    ["a fleece to go over my shirt", "fleece"],
    ["Mütze passend zu meiner Jacke", "hat"],
    ["Regenjacke, wo ein dicker Pulli drunterpasst", "jacket rain"],
    ["Regenjacke hab ich schon, brauche Handschuhe", "gloves"],
    ["I already own a hardshell and two fleeces. Looking for trousers", "pants"],
    ["Ich besitze bereits eine dicke Winterjacke, suche Schuhe", "shoes"],
    ["Hab schon eine Daunenjacke, brauche einen Rucksack", "backpack"],
    ["Regenhose hab ich, Rucksack hab ich, mir fehlt eine Mütze", "hat"],
    ["Schuhe haben sie, es fehlt an Jacken", "jacket"],
    ["parka is lent to us, so I only need gloves", "gloves"],
    ["I'm good on boots. Need trousers", "pants"],
    ["trousers to go in my rucksack", "pants"],
    ["Socken für die Nacht im Zelt", "socks"],
    ["Schuhe sind vorhanden, es fehlen Handschuhe", "gloves"],
  ])("%s", (text, expected) => {
    expect(wantedIn(text)).toEqual(expected.split(" "));
  });

  it.each([
    ["I have a down jacket but it is too heavy", "-heavy jacket"],
    ["do you have a down jacket", "cold down jacket"],
    ["Haben Sie schon die neue Daunenjacke?", "down jacket"],
    ["Ich habe keine Jacke", "jacket"],
    ["jacket under 100 euros", "jacket"],
  ])("keeps what is replaced, asked for or missing: %s", (text, expected) => {
    const wanted = expected.split(" ").filter((one) => one !== "cold");
    expect(wantedIn(text)).toEqual(wanted);
  });
});
