import { buildOf } from "./build.ts";
import type { Palette } from "./palette.ts";
import { choiceOf, has, isWoollen, seedOf, type Subject } from "./subject.ts";
import { drawTights } from "./tights.ts";
import { drawTop } from "./top.ts";
import { bareTop, type TopLook } from "./top-look.ts";

export function drawBaseLayer(subject: Subject, palette: Palette): string {
  return choiceOf(subject, "garment", ["shirt", "tights"]) === "tights"
    ? drawTights(subject, palette)
    : drawTop(shirtLook(subject), palette);
}

/** Wool is knitted and plain; synthetic shirts are pieced together from zones. */
function shirtLook(subject: Subject): TopLook {
  const seed = seedOf(subject);
  const common = {
    ...bareTop,
    build: buildOf(subject, 280, 0.93),
    head: "crew",
    sleeves: choiceOf(subject, "sleeves", ["short", "long"]) ?? "long",
    reflective: has(subject, "reflective"),
  } as const;
  return isWoollen(subject)
    ? {
        ...common,
        cloth: { kind: "texture", texture: "knit" },
        panelling: seed.pick("panels", ["plain", "raglan", "plain", "stripes", "yoke"]),
        cuffs: seed.pick("cuffs", ["plain", "ribbed"]),
      }
    : {
        ...common,
        cloth: { kind: "smooth", tight: true },
        panelling: seed.pick("panels", ["sides", "raglan", "princess", "shoulders"]),
      };
}
