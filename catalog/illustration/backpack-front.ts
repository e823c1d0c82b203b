import type { BackpackLook } from "./backpack-look.ts";
import { acrossAtY, contour, strip, stretchByY, type Form } from "./form.ts";
import { bow, mirrored, pointAtY, straight, through, type Curve } from "./geometry.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { rowHeights } from "./quilting.ts";
import { lines, outlined, reflective, type Mark } from "./svg.ts";

/** Pockets and straps on the front and the sides. */
export function backpackFront(look: BackpackLook, body: Form, palette: Palette): readonly Mark[] {
  const place = placeOf(look);
  return [
    look.sidePockets ? sidePockets(look, body, palette) : "",
    ...front(look, body, palette),
    lines(palette.trim, sideStraps(look, body), { width: 5 }),
    ...(look.daisyChain ? daisyChain(place, palette) : []),
    look.reflective ? reflectors(look, place) : "",
  ];
}

/** Where the front pocket lies: half its width, its top and its base. */
interface Place {
  readonly x: number;
  readonly top: number;
  readonly base: number;
}

function placeOf({ half, high, bottomPocket }: BackpackLook): Place {
  return { x: half * 0.6, top: -high * 0.62, base: -high * (bottomPocket ? 0.29 : 0.1) };
}

function sidePockets({ high }: BackpackLook, body: Form, { main, second }: Palette): Mark {
  const edge = contour(stretchByY(strip(body, 0.82, 1.02), -high * 0.4, -high * 0.06), 10, 0);
  return outlined(second.base, main.rim, [closed(...edge), closed(...edge.map(mirrored))]);
}

function front(look: BackpackLook, body: Form, palette: Palette): readonly Mark[] {
  const { main, second, accent } = palette;
  const place = placeOf(look);
  const { x, top } = place;
  switch (look.front) {
    case "plain":
      return [lines(main.seam, [acrossAtY(strip(body, 0.03, 0.97), -look.high * 0.42, 5)])];
    case "stretch":
      return [
        outlined(second.base, main.rim, [pocket(place)]),
        net(place, second.isDark),
        lines(accent, [bow([-x * 0.7, top], [x * 0.7, top], -5)], { width: 3.4 }),
      ];
    case "zipped": {
      const [far, y] = [x * 0.84, top + 24];
      const zip = bow([-far, y], [far, y], -5);
      return [
        outlined(main.base, main.rim, [pocket(place)]),
        lines(main.deep, [zip], { width: 8 }),
        lines(accent, [zip, straight([far, y], [far + 2, y + 14])], { width: 3 }),
      ];
    }
    case "access": {
      const zip = frontZip(place);
      return [lines(main.deep, [zip], { width: 8 }), lines(accent, [zip], { width: 3 })];
    }
  }
}

function pocket({ x, top, base }: Place): string {
  const middle = (top + base) / 2;
  return closed(
    straight([x, base], [-x, base]),
    through([
      [-x, base],
      [-x - 3, middle],
      [-x * 0.92, top + 18],
      [-x * 0.7, top],
    ]),
    bow([-x * 0.7, top], [x * 0.7, top], -5),
    through([
      [x * 0.7, top],
      [x * 0.92, top + 18],
      [x + 3, middle],
      [x, base],
    ]),
  );
}

function net({ x, top, base }: Place, isDark: boolean): Mark {
  const rows = rowHeights(top + 14, base - 10, 11).map((y, at) =>
    straight([8 - x + (at % 2) * 5, y], [x - 6, y]),
  );
  return lines(isDark ? "#fff" : "#0a1428", rows, { width: 3.4, dash: "0 10", opacity: 0.16 });
}

/** Around the whole front, so that it opens like a suitcase. */
function frontZip({ x, top, base }: Place): Curve {
  const middle = (top + base) / 2;
  return through([
    [-x, base - 4],
    [-x - 6, middle],
    [-x * 0.9, top - 14],
    [0, top - 34],
    [x * 0.9, top - 14],
    [x + 6, middle],
    [x, base - 4],
  ]);
}

function sideStraps({ half, high, sideStraps }: BackpackLook, body: Form): readonly Curve[] {
  const straps = [0.5, 0.34].slice(0, sideStraps).map((share) => {
    const [edge, y] = pointAtY(body.right, -high * share);
    return bow([half * 0.6 - 2, y + 6], [edge - 2, y], 2);
  });
  return [...straps, ...straps.map(mirrored)];
}

function daisyChain({ top, base }: Place, { trim, accent }: Palette): readonly Mark[] {
  return [
    lines(trim, [straight([0, top - 14], [0, base + 2])], { width: 8, cap: "butt" }),
    lines(accent, [straight([0, top - 8], [0, base])], { width: 3, dash: "9 8", cap: "butt" }),
  ];
}

function reflectors({ half }: BackpackLook, { base }: Place): Mark {
  const side = straight([half * 0.7, base - 12], [half * 0.7, base - 30]);
  const bars = [straight([-12, base + 2], [12, base + 2]), mirrored(side), side];
  return lines(reflective, bars, { width: 5 });
}
