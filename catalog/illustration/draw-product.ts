import { drawBackpack } from "./backpack.ts";
import { drawBaseLayer } from "./base-layer.ts";
import { drawFleece } from "./fleece.ts";
import { drawGloves } from "./gloves.ts";
import { drawHat } from "./hat.ts";
import { drawJacket } from "./jacket.ts";
import { createPalette, type Palette } from "./palette.ts";
import { drawParcel } from "./parcel.ts";
import { drawShoe } from "./shoe.ts";
import { drawSleepingBag } from "./sleeping-bag.ts";
import { seedOf, type Subject } from "./subject.ts";
import { drawTrousers } from "./trousers.ts";

/**
 * A product's picture, drawn from its attributes: a whole SVG of 480 × 480 user units without ids,
 * styles, scripts or references. The same subject always gives the same bytes; attributes that are
 * missing or unknown leave their detail out.
 */
export function drawProduct(subject: Subject): string {
  const palette = createPalette(subject.colour, seedOf(subject));
  const draw = drawings.get(subject.kind);
  return draw === undefined ? drawParcel(palette) : draw(subject, palette);
}

const drawings: ReadonlyMap<string, (subject: Subject, palette: Palette) => string> = new Map([
  ["jacket", drawJacket],
  ["trousers", drawTrousers],
  ["shoes", drawShoe],
  ["backpack", drawBackpack],
  ["sleeping_bag", drawSleepingBag],
  ["base_layer", drawBaseLayer],
  ["fleece", drawFleece],
  ["gloves", drawGloves],
  ["hat", drawHat],
]);
