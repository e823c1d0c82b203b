import { bow, straight, type Point } from "./geometry.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { rowHeights } from "./quilting.ts";
import { dots, lines, outlined, type Mark } from "./svg.ts";
import { isHooded, type TopLook } from "./top-look.ts";

/** What closes a top in front, from the chin down. */
export function front(look: TopLook, palette: Palette): readonly Mark[] {
  const { main, accent } = palette;
  const loud = look.accents === "all" || look.accents === "front";
  const top = topOf(look);
  const bottom = look.build.length + 2;
  const whole = straight([0, top], [0, bottom]);
  switch (look.front) {
    case "closed":
      return [];
    case "sealed":
      return [
        lines(main.deep, [whole], { width: 9 }),
        lines(loud ? accent : main.seam, [whole], { width: 3 }),
        ...pulls(look, palette),
      ];
    case "coil":
      return [
        lines(main.seam, [straight([-8, 16], [-8, bottom]), straight([8, 16], [8, bottom])]),
        ...coil([0, top], bottom, loud, palette),
        ...pulls(look, palette),
      ];
    case "half-zip": {
      const end = look.build.length * 0.37;
      return [
        lines(main.seam, [straight([-8, 16], [-8, end + 9], [8, end + 9], [8, 16])]),
        ...coil([0, top], end, loud, palette),
        ...pulls(look, palette),
      ];
    }
    case "flap":
      return [
        look.head === "shirt" ? "" : lines(main.deep, [straight([0, top], [0, 14])], { width: 6 }),
        ...placket(look, palette),
        dots(palette.trim, studs(look, 62), 8),
      ];
    case "buttons":
      return [...placket(look, palette), dots(palette.trim, studs(look, 50), 11)];
  }
}

function topOf(look: TopLook): number {
  if (isHooded(look)) return -21;
  if (look.head === "stand") return -16;
  return look.head === "ribbed" ? -5 : 12;
}

/** Tape in the accent colour with fine teeth. */
function coil(from: Point, bottom: number, loud: boolean, palette: Palette): readonly Mark[] {
  const line = straight(from, [0, bottom]);
  return [
    lines(loud ? palette.accent : palette.main.deep, [line], { width: 6 }),
    lines(palette.second.deep, [line], { width: 1.5, dash: "1 4" }),
  ];
}

function pulls(look: TopLook, { accent }: Palette): readonly Mark[] {
  const top = topOf(look) + 2;
  const { length } = look.build;
  const tabs = [straight([0, top], [0, top + 13])];
  if (look.twoWayZip && look.front !== "half-zip")
    tabs.push(straight([0, length - 16], [0, length - 4]));
  return [lines(accent, tabs, { width: 6 })];
}

function placket(look: TopLook, { main }: Palette): readonly Mark[] {
  const bottom = look.build.length + 2;
  return [
    outlined(main.base, main.rim, [
      closed(
        straight([-15, 12], [-15, bottom], [15, bottom], [15, 12]),
        bow([15, 12], [-15, 12], -1),
      ),
    ]),
    lines(main.seam, [straight([9, 15], [9, bottom - 2])]),
  ];
}

function studs({ build }: TopLook, spacing: number): readonly Point[] {
  return rowHeights(34, build.length - 24, spacing).map((y): Point => [-3, y]);
}
