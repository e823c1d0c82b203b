import { beside, bow, part, pointAt, straight, through, type Curve } from "./geometry.ts";
import type { Palette, Tones } from "./palette.ts";
import { closed } from "./path-data.ts";
import type { ShoeLook } from "./shoe-look.ts";
import type { Upper } from "./shoe-upper.ts";
import { rubbers } from "./sole.ts";
import { lines, outlined, reflective, type Mark } from "./svg.ts";

/** The holes of an airy cloth, where the foot bends. */
export function mesh({ at }: Upper, cloth: Tones): Mark {
  const rows = [0, 1, 2, 3, 4].map((row) =>
    straight(at(124 + (row % 2) * 5, row * 13 - 86), at(206 + row * 18, row * 13 - 78)),
  );
  return lines(cloth.isDark ? "#fff" : "#0a1428", rows, { width: 4, dash: "0 9", opacity: 0.13 });
}

/** What holds the middle of the foot. */
export function sidePanels(look: ShoeLook, { up }: Upper, palette: Palette): readonly Mark[] {
  const { main, second, accent } = palette;
  switch (look.sides) {
    case "plain":
      return [];
    case "saddle":
      return [
        outlined(second.base, main.rim, [
          closed(up([170, -106], [152, -56], [124, 4]), up([226, 4], [222, -44], [228, -88])),
        ]),
      ];
    case "cables":
      return [
        lines(
          accent,
          [
            up([132, 0], [158, -56], [188, -106]),
            up([166, 0], [178, -52], [190, -106]),
            up([196, 0], [210, -48], [228, -88]),
            up([236, 0], [236, -42], [230, -88]),
          ],
          { width: 3.4 },
        ),
      ];
    case "stitched":
      return [
        lines(main.seam, [
          up([112, -106], [140, -62], [196, -34], [300, -40]),
          up([104, -104], [134, -54], [192, -25], [304, -32]),
        ]),
      ];
    case "panel":
      return [
        outlined(second.base, main.rim, [
          closed(up([96, 4], [120, -46], [176, -66], [262, -46], [318, -10], [322, 4])),
        ]),
      ];
  }
}

/** Toe and heel take the knocks. */
export function toeAndHeel(look: ShoeLook, upper: Upper, palette: Palette): readonly Mark[] {
  const { main, second } = palette;
  const rubber = rubbers.black;
  const cap = look.toe === "plain" ? [] : [toeCap(look.toe, upper)];
  return [
    look.counter ? outlined(second.base, main.rim, [counter(look, upper)]) : "",
    // A rand is climbing rubber, whatever the colour of the shoe.
    look.toe === "rand"
      ? outlined(rubber.base, rubber.rim, cap)
      : outlined(second.base, main.rim, cap),
    look.reflective
      ? lines(reflective, [beside(part(upper.heel, 0.28, 0.52), -9, 3)], { width: 5 })
      : "",
  ];
}

function toeCap(toe: "cap" | "bumper" | "rand", { toe: edge, up, at }: Upper): string {
  const from = (t: number): Curve => part(edge, t, 1);
  switch (toe) {
    case "cap":
      return closed(from(0.16), bow(at(308, 4), pointAt(edge, 0.16), -10));
    case "bumper":
      return closed(from(0.5), up([306, 4], [324, -22], [352, -44]));
    case "rand":
      return closed(from(0.42), up([52, 4], [96, -18], [190, -22], [268, -26], [322, -40]));
  }
}

/** The stiff cup around the heel. */
function counter({ upper }: ShoeLook, { heel, at }: Upper): string {
  const t = upper === "low" ? 0.72 : 0.48;
  const [x, y] = pointAt(heel, t);
  return closed(part(heel, 0, t), through([[x, y], [x + 30, y + 10], at(78, -34), at(104, 4)]));
}
