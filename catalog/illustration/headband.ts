import { moved, part, trace } from "./geometry.ts";
import { groundShadow } from "./ground.ts";
import { area, lit, shaded } from "./light.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { rowHeights, type Seam } from "./quilting.ts";
import { isWoollen, seedOf, type Subject } from "./subject.ts";
import { lines, outlined, picture, wovenTab, type Mark } from "./svg.ts";
import { textured } from "./texture.ts";

/** A band for the ears, seen from above the brow: one looks at the back of it from inside. */
export function headband(subject: Subject, palette: Palette): string {
  const { main, lining, accent } = palette;
  const upper = trace("-122,-46 -98,-20 -52,-3 0,2 52,-3 98,-20 122,-46");
  const right = trace("122,-46 121,-14 114,16");
  const lower = trace("114,16 90,42 48,59 0,64 -48,59 -90,42 -114,16");
  const left = trace("-114,16 -121,-14 -122,-46");
  const rows = rowHeights(4, 50, 9).map((y): Seam => [
    [-112, y + 2],
    [112, y + 2],
  ]);
  return picture(groundShadow(240, 352, 150), { x: 240, y: 258, scale: 1.36 }, [
    outlined(lining.base, main.rim, [
      area(
        trace("122,-46 76,-72 0,-82 -76,-72 -122,-46"),
        trace("118,-20 70,-33 0,-37 -70,-33 -118,-20"),
      ),
    ]),
    outlined(main.base, main.rim, [closed(upper, right, lower, left)]),
    isWoollen(subject) ? textured("knit", rows, main) : "",
    outlined(palette.second.base, main.rim, [trimOf(subject)]),
    lines(main.seam, [part(moved(upper, [0, 8]), 0.03, 0.97)]),
    shaded([area(right, trace("92,-17 94,12 86,44"))]),
    lit([area(trace("-98,-19 -101,6 -94,38"), trace("-80,-11 -83,18 -75,48"))]),
    wovenTab(accent, [62, 14]),
  ]);
}

/** A loop that gathers it over the brow, or a stripe around it. */
function trimOf(subject: Subject): Mark {
  return seedOf(subject).share("knot") < 0.4
    ? closed(trace("-17,0 -24,32 -15,64"), trace("15,64 24,32 17,0"))
    : area(trace("-120,-16 -60,19 0,28 60,19 120,-16"), trace("-118,-2 -60,34 0,43 60,34 118,-2"));
}
