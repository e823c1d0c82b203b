import { buildOf } from "./build.ts";
import { jacketTraits, type JacketTraits } from "./jacket-traits.ts";
import type { Palette } from "./palette.ts";
import type { Panelling } from "./panelling.ts";
import { has, names, numberOf, type Subject } from "./subject.ts";
import { drawTop } from "./top.ts";
import type { Pocket, TopLook } from "./top-look.ts";

export function drawJacket(subject: Subject, palette: Palette): string {
  return drawTop(jacketLook(jacketTraits(subject)), palette);
}

function jacketLook(traits: JacketTraits): TopLook {
  const { subject, type, style, cut, cloth, quilted, seed } = traits;
  const isRoomy = type === "ski_jacket" || quilted;
  return {
    build: buildOf(subject, lengths[cut], isRoomy ? 1.03 : 1),
    head: headOf(traits),
    hoodEdge: hoodEdgeOf(traits),
    drawcord: cloth.kind !== "light" && (!quilted || style === "technical"),
    cloth,
    panelling: panellingOf(traits),
    front: frontOf(traits),
    pockets: pocketsOf(traits),
    chestZips: seed.pick("chest zips", ["upright", "slanted", "level"]),
    sleeves: "long",
    cuffs: cuffsOf(traits),
    hem: hemOf(traits),
    accents:
      style === "casual"
        ? seed.pick("accents", ["pulls", "pulls", "front"])
        : seed.pick("accents", ["all", "front", "pockets", "pulls"]),
    waistCord: cut === "long" && style === "casual" && !quilted,
    pitZips: has(subject, "pit_zips"),
    twoWayZip: has(subject, "two_way_zip"),
    reflective: has(subject, "reflective"),
    gussets: has(subject, "stretch") && !has(subject, "pit_zips") && !quilted,
    inner: type === "three_in_one",
    sparing: false,
  };
}

const lengths = { short: 264, hip: 297, long: 388 } as const;

function headOf({ subject, type, style, quilted, seed }: JacketTraits): TopLook["head"] {
  if (has(subject, "hood")) return has(subject, "helmet_compatible") ? "helmet-hood" : "hood";
  if (style !== "casual" || quilted) return "stand";
  return type === "parka" ? "shirt" : seed.pick("collar", ["stand", "shirt"]);
}

function hoodEdgeOf({ style, cloth, quilted, seed }: JacketTraits): TopLook["hoodEdge"] {
  if (quilted || cloth.kind === "light") return seed.pick("edge", ["bound", "plain"]);
  return style === "technical" ? "brim" : seed.pick("edge", ["brim", "plain"]);
}

function panellingOf({ type, style, quilted, seed }: JacketTraits): Panelling {
  if (quilted) {
    if (style === "casual") return "plain";
    return seed.pick("panels", ["plain", "saddle", "arms", "plain"]);
  }
  if (type === "wind_jacket") return seed.pick("panels", ["plain", "sides", "block", "raglan"]);
  switch (style) {
    case "casual":
      return type === "parka"
        ? seed.pick("panels", ["plain", "yoke", "plain", "princess"])
        : seed.pick("panels", ["plain", "yoke", "plain", "princess", "stripe", "block"]);
    case "sporty":
      return seed.pick("panels", ["sides", "raglan", "diagonal", "arms", "princess", "block"]);
    case "technical":
      return seed.pick("panels", [
        "shoulders",
        "block",
        "princess",
        "sides",
        "yoke",
        "chevron",
        "base",
      ]);
  }
}

function frontOf({ type, style, cloth, quilted, seed }: JacketTraits): TopLook["front"] {
  if (style === "casual" && cloth.kind === "texture") return "buttons";
  if (type === "parka") return quilted ? "coil" : "flap";
  if (type === "rain_jacket" && style === "casual") return seed.pick("front", ["flap", "coil"]);
  if (type === "hardshell") return "sealed";
  return style === "casual" ? "coil" : seed.pick("front", ["coil", "sealed"]);
}

function cuffsOf({ style, cloth, quilted, seed }: JacketTraits): TopLook["cuffs"] {
  if (quilted || cloth.kind === "light") return "bound";
  switch (style) {
    case "casual":
      return seed.pick("cuffs", ["plain", "plain", "tab"]);
    case "sporty":
      return "bound";
    case "technical":
      return "tab";
  }
}

function hemOf({ style, cloth, seed }: JacketTraits): TopLook["hem"] {
  if (cloth.kind === "light") return "bound";
  return style === "casual" ? "stitched" : seed.pick("hem", ["stitched", "drawcord"]);
}

/** The pockets one can see: of three or more, one is inside, and the rest of many is too. */
function pocketsOf(traits: JacketTraits): readonly Pocket[] {
  const { subject, type, seed } = traits;
  const count = numberOf(subject, "pockets") ?? (type === "wind_jacket" ? 1 : 3);
  const hand = handPocket(traits);
  const chest: Pocket = seed.pick("chest", ["chest-left", "chest-right"]);
  const both: readonly Pocket[] =
    hand === "hand-patch" ? ["chest-flaps"] : ["chest-left", "chest-right"];
  if (count < 1) return [];
  if (count < 2) return [chest];
  if (count < 4) return [hand];
  if (count < 5) return [hand, chest];
  return count < 6 ? [hand, ...both] : [hand, ...both, "sleeve"];
}

/** A climbing harness covers the hips, so its wearers get their pockets higher up. */
function handPocket({ subject, type, style, quilted, seed }: JacketTraits): Pocket {
  const isOnRope =
    names(subject, "activity", "mountaineering") || names(subject, "activity", "climbing");
  if (style === "technical" && isOnRope) return "hand-high";
  if (style !== "casual" || quilted) return "hand-slanted";
  const isCoat = type === "parka" || type === "rain_jacket";
  return isCoat || seed.share("patch") < 0.25 ? "hand-patch" : "hand-slanted";
}
