import { acrossAt, contour, lengthwise, strip, stretch, type Form } from "./form.ts";
import { part, type Curve } from "./geometry.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { lines, outlined, type Mark } from "./svg.ts";
import type { TopLook } from "./top-look.ts";
import { sideOf, type UpperBody } from "./upper-body.ts";

/** How the sleeves end. */
export function cuffs(look: TopLook, { sleeves }: UpperBody, palette: Palette): readonly Mark[] {
  const { main, second } = palette;
  const ends = (from: number): Mark =>
    outlined(
      second.base,
      main.rim,
      sleeves.map((sleeve) => closed(...contour(stretch(sleeve, from, 1), 3, 3))),
    );
  const stitches = (t: number): Mark =>
    lines(
      main.seam,
      sleeves.map((sleeve) => acrossAt(sleeve, t, 3)),
    );
  switch (look.cuffs) {
    case "plain":
      return [stitches(0.95)];
    case "bound":
      return [ends(0.965)];
    case "ribbed":
      return [ends(0.92), lines(second.seam, sleeves.flatMap(ribs))];
    case "tab":
      return [stitches(0.93), outlined(second.base, main.rim, sleeves.map(tab))];
  }
}

function ribs(sleeve: Form): readonly Curve[] {
  return [0.2, 0.4, 0.6, 0.8].map((share) => part(lengthwise(sleeve, share), 0.935, 0.99));
}

/** A strap on the outer half of the cuff. */
function tab(sleeve: Form): string {
  const outer = sideOf(sleeve) > 0 ? strip(sleeve, 0.42, 1) : strip(sleeve, 0, 0.58);
  return closed(...contour(stretch(outer, 0.935, 0.978), 2, 2));
}
