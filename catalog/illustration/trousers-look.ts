import { legBuildOf, type LegBuild } from "./lower-body.ts";
import type { Seed } from "./seed.ts";
import { choiceOf, has, numberOf, seedOf, type Subject } from "./subject.ts";

/** What trousers look like: all the drawing must know, nothing it must decide. */
export interface TrousersLook {
  readonly build: LegBuild;
  readonly waist: "belt" | "elastic" | "tabs" | "bib";
  readonly knees: "plain" | "darts" | "panels";
  readonly ankles: "plain" | "patches" | "zips" | "turned" | "gaiters" | "tabs";
  readonly thighs: "none" | "zip" | "cargo" | "vents";
  readonly handPockets: "none" | "zipped" | "welt";
  /** Zips along the outside, or around the knee so that the legs come off. */
  readonly openings: "none" | "sides" | "knees";
  readonly sidePanels: boolean;
  readonly crease: boolean;
  /** Zips carry the accent colour. */
  readonly accents: boolean;
  readonly reflective: boolean;
}

const types = ["hiking", "zip_off", "rain", "softshell", "ski", "city"] as const;
type TrouserType = (typeof types)[number];

export function trousersLook(subject: Subject): TrousersLook {
  const type = choiceOf(subject, "trouser_type", types) ?? "hiking";
  const style =
    choiceOf(subject, "style", ["casual", "sporty", "technical"]) ??
    (type === "city" ? "casual" : "sporty");
  const seed = seedOf(subject);
  const pockets = numberOf(subject, "pockets") ?? 3;
  const plain = {
    build: legBuildOf(subject, ease[type]),
    handPockets: pockets < 2 ? "none" : "zipped",
    openings: "none",
    sidePanels: false,
    crease: false,
    accents: style !== "casual" && seed.share("accents") < 0.6,
    reflective: has(subject, "reflective"),
  } as const;
  const thighs = thighsOf(pockets, seed);
  switch (type) {
    case "hiking":
      return {
        ...plain,
        waist: seed.pick("waist", ["belt", "belt", "elastic"]),
        knees: seed.pick("knees", ["darts", "panels", "plain"]),
        ankles: style === "technical" ? "patches" : seed.pick("ankles", ["plain", "zips"]),
        thighs,
      };
    case "zip_off":
      return {
        ...plain,
        openings: "knees",
        waist: "belt",
        knees: "plain",
        ankles: "plain",
        thighs: thighs === "none" ? "zip" : seed.pick("thighs", ["cargo", "zip"]),
      };
    case "rain":
      return {
        ...plain,
        openings: "sides",
        waist: "elastic",
        knees: seed.pick("knees", ["plain", "darts"]),
        ankles: "tabs",
        thighs: "none",
      };
    case "softshell":
      return {
        ...plain,
        waist: "tabs",
        knees: seed.pick("knees", ["panels", "darts"]),
        ankles: seed.pick("ankles", ["zips", "patches"]),
        thighs,
        sidePanels: seed.share("sides") < 0.4,
      };
    case "ski":
      return {
        ...plain,
        waist: style === "technical" ? "bib" : "tabs",
        knees: seed.pick("knees", ["darts", "panels"]),
        ankles: "gaiters",
        thighs: "vents",
      };
    case "city":
      return {
        ...plain,
        handPockets: pockets < 2 ? "none" : "welt",
        waist: "belt",
        knees: "plain",
        ankles: seed.pick("ankles", ["plain", "turned"]),
        thighs: thighs === "cargo" ? "cargo" : "none",
        crease: seed.share("crease") < 0.5,
      };
  }
}

/** The room each kind leaves: rain trousers go over others, ski trousers over warm ones. */
const ease: Readonly<Record<TrouserType, number>> = {
  hiking: 1,
  zip_off: 1.05,
  rain: 1.16,
  softshell: 0.95,
  ski: 1.22,
  city: 1,
};

function thighsOf(pockets: number, seed: Seed): TrousersLook["thighs"] {
  if (pockets < 3) return "none";
  return pockets < 5 ? "zip" : seed.pick("thighs", ["cargo", "zip"]);
}
