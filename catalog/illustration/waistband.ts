import { contour } from "./form.ts";
import { bow, mirrored, straight, trace, through, type Curve } from "./geometry.ts";
import { shaded } from "./light.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { dots, lines, outlined, type Mark } from "./svg.ts";
import type { TrousersLook } from "./trousers-look.ts";

const top = -15;

/** The band around the waist and what closes it. */
export function waistband(look: TrousersLook, palette: Palette): readonly Mark[] {
  const { main, second, trim } = palette;
  const { waist } = look.build;
  switch (look.waist) {
    case "belt":
      return [
        ...band(waist, main.base, palette),
        lines(
          main.rim,
          [-0.78, -0.34, 0.34, 0.78].map((share) => loop(waist, share)),
          { width: 5 },
        ),
        dots(trim, [[0, 0]], 8),
      ];
    case "elastic":
      return [...band(waist, second.base, palette), ...cord(waist, palette)];
    case "tabs":
      return [
        ...band(waist, main.base, palette),
        ...tabs(waist, palette),
        dots(
          trim,
          [
            [0, -6],
            [0, 4],
          ],
          6,
        ),
      ];
    case "bib":
      return [
        outlined(second.base, main.rim, [closed(upper(waist), lower(waist))]),
        ...tabs(waist, palette),
      ];
  }
}

/** How far a bib and its braces stand above the waist. */
export const bibHeight = 96;

/** A bib with braces, under which snow does not find its way. */
export function bib(waist: number, palette: Palette): readonly Mark[] {
  const { main, second, accent, trim } = palette;
  const brace = straight([24, -66], [36, -94], [47, -92], [36, -62]);
  const zip = straight([0, -64], [0, 0]);
  return [
    outlined(second.deep, main.rim, [
      closed(
        straight(
          [36, -94],
          [24, -40],
          [-24, -40],
          [-36, -94],
          [-47, -92],
          [-40, -20],
          [40, -20],
          [47, -92],
        ),
      ),
    ]),
    outlined(main.base, main.rim, [
      closed(
        bow([1 - waist, 0], [16 - waist, -40], -5),
        bow([16 - waist, -40], [-22, -70], 4),
        bow([-22, -70], [22, -70], 4),
        bow([22, -70], [waist - 16, -40], 4),
        bow([waist - 16, -40], [waist - 1, 0], -5),
      ),
    ]),
    outlined(second.base, main.rim, [closed(brace), closed(mirrored(brace))]),
    dots(
      trim,
      [
        [30, -64],
        [-30, -64],
      ],
      8,
    ),
    lines(main.deep, [zip], { width: 7 }),
    lines(accent, [zip], { width: 3 }),
    shaded([
      closed(
        ...contour({
          left: trace("40,-50 44,-20 46,0"),
          right: through([
            [waist - 16, -40],
            [waist - 8, -20],
            [waist - 1, 0],
          ]),
        }),
      ),
    ]),
  ];
}

function upper(waist: number): Curve {
  return bow([2 - waist, top], [waist - 2, top], 5);
}

function lower(waist: number): Curve {
  return bow([waist + 1, 6], [-waist - 1, 6], -6);
}

/** Behind the front edge one sees the back of the band from inside. */
function band(waist: number, paint: string, { main, lining }: Palette): readonly Mark[] {
  return [
    outlined(lining.base, main.rim, [
      closed(upper(waist), bow([waist - 2, top], [2 - waist, top], 7)),
    ]),
    outlined(paint, main.rim, [closed(upper(waist), lower(waist))]),
  ];
}

function loop(waist: number, share: number): Curve {
  const x = share * waist;
  const hang = 1 - share * share;
  return straight([x, top + 4 + 3 * hang], [x, 8 + 4 * hang]);
}

function cord(waist: number, { second, accent, trim }: Palette): readonly Mark[] {
  const gathers = [-0.85, -0.65, -0.45, 0.45, 0.65, 0.85].map((share) =>
    straight([share * waist, top + 5], [share * waist, 7]),
  );
  return [
    lines(second.seam, gathers),
    lines(accent, [bow([-3, 0], [-9, 34], 3), bow([3, 0], [8, 30], -3)]),
    dots(
      trim,
      [
        [-9, 34],
        [8, 30],
      ],
      6,
    ),
  ];
}

function tabs(waist: number, { main, second }: Palette): readonly Mark[] {
  const tab = straight(
    [waist * 0.4, -9],
    [waist * 0.86, -10],
    [waist * 0.86, -1],
    [waist * 0.4, 0],
  );
  return [outlined(second.base, main.rim, [closed(tab), closed(mirrored(tab))])];
}
