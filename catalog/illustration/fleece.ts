import { buildOf } from "./build.ts";
import type { Palette } from "./palette.ts";
import type { Panelling } from "./panelling.ts";
import type { Seed } from "./seed.ts";
import { choiceOf, has, names, numberOf, seedOf, type Subject } from "./subject.ts";
import { drawTop } from "./top.ts";
import { bareTop, type Pocket, type Texture, type TopLook } from "./top-look.ts";

export function drawFleece(subject: Subject, palette: Palette): string {
  return drawTop(fleeceLook(subject), palette);
}

type Zip = "full" | "half" | "none";

function fleeceLook(subject: Subject): TopLook {
  const seed = seedOf(subject);
  const style = choiceOf(subject, "style", ["casual", "sporty", "technical"]) ?? "sporty";
  const zip = choiceOf(subject, "front_zip", ["full", "half", "none"]) ?? "full";
  const texture = textureOf(subject, style);
  const isKnitted = texture === "knit" || texture === "felt";
  return {
    ...bareTop,
    build: buildOf(subject, style === "casual" ? 284 : 276, 0.98),
    head: headOf(subject, zip),
    hoodEdge: seed.pick("edge", ["bound", "plain"]),
    drawcord: style === "casual",
    cloth: { kind: "texture", texture },
    panelling:
      texture === "curls"
        ? seed.pick("panels", ["plain", "saddle", "arms"])
        : panellingOf(style, seed),
    front: fronts[zip],
    pockets: pocketsOf(subject, zip, seed),
    chestZips: seed.pick("chest zips", ["upright", "slanted", "level"]),
    cuffs: isKnitted ? "ribbed" : "bound",
    hem: isKnitted ? "ribbed" : style === "casual" ? "bound" : "stitched",
    accents:
      style === "casual"
        ? seed.pick("accents", ["pulls", "front"])
        : seed.pick("accents", ["all", "front", "pockets"]),
    gussets: has(subject, "stretch") && style === "technical" && texture !== "curls",
  };
}

const fronts = { full: "coil", half: "half-zip", none: "closed" } as const;

/** Wool is knitted, warm fleece is deep, and fleece for the way uphill has a grid. */
function textureOf(subject: Subject, style: "casual" | "sporty" | "technical"): Texture {
  const warmth = numberOf(subject, "warmth") ?? 3;
  if (names(subject, "material", "wool")) return warmth >= 4 ? "felt" : "knit";
  if (names(subject, "material", "merino") || names(subject, "material", "cotton")) return "knit";
  if (warmth >= 4) return "curls";
  return style === "technical" ? "grid" : "nap";
}

function headOf(subject: Subject, zip: Zip): TopLook["head"] {
  if (has(subject, "hood")) return has(subject, "helmet_compatible") ? "helmet-hood" : "hood";
  return zip === "none" ? "crew" : "stand";
}

function panellingOf(style: "casual" | "sporty" | "technical", seed: Seed): Panelling {
  switch (style) {
    case "casual":
      return seed.pick("panels", ["plain", "saddle", "block", "plain", "stripe"]);
    case "sporty":
      return seed.pick("panels", ["sides", "raglan", "plain", "princess", "block"]);
    case "technical":
      return seed.pick("panels", ["shoulders", "sides", "arms", "princess", "saddle"]);
  }
}

function pocketsOf(subject: Subject, zip: Zip, seed: Seed): readonly Pocket[] {
  const count = numberOf(subject, "pockets") ?? (zip === "full" ? 2 : 1);
  const chest: Pocket = seed.pick("chest", ["chest-left", "chest-right"]);
  if (count < 1) return [];
  if (count < 2) return [chest];
  return count < 3 ? ["hand-slanted"] : ["hand-slanted", chest];
}
