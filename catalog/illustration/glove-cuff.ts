import { contour, symmetric } from "./form.ts";
import { bow, straight, through } from "./geometry.ts";
import type { GlovesLook } from "./gloves-look.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { dots, lines, outlined, type Mark } from "./svg.ts";

/** From the wrist down, in glove space. */
export const gloveCuffLength: Readonly<Record<GlovesLook["cuff"], number>> = {
  knit: 54,
  strap: 62,
  gauntlet: 96,
};

/** The cuff itself, which lies under the hand. */
export function gloveCuff({ cuff }: GlovesLook, palette: Palette): readonly Mark[] {
  const { main, second, lining } = palette;
  const low = gloveCuffLength[cuff];
  const isGauntlet = cuff === "gauntlet";
  const wide = isGauntlet ? 50 : 38;
  const form = symmetric(
    through([
      [37, -6],
      [isGauntlet ? 41 : 35, low * 0.4],
      [wide, low],
    ]),
  );
  const ribs = [-0.72, -0.44, -0.15, 0.15, 0.44, 0.72].map((share) =>
    straight([share * 34, 12], [share * wide, low + 4 * (1 - share * share)]),
  );
  const cloth = isGauntlet ? main : second;
  return [
    outlined(lining.base, main.rim, [
      closed(bow([-wide, low], [wide, low], 7), bow([wide, low], [-wide, low], 6)),
    ]),
    outlined(cloth.base, main.rim, [closed(...contour(form, 0, -5))]),
    cuff === "knit" ? lines(cloth.seam, ribs) : "",
  ];
}

/** What closes the wrist, over the hand; a gauntlet has a cord at its end, too. */
export function gloveStrap({ cuff, back }: GlovesLook, palette: Palette): readonly Mark[] {
  const { main, second, accent, trim } = palette;
  const tab = closed(
    bow([-37, 8], [34, 10], 5),
    straight([34, 10], [36, 26]),
    bow([36, 26], [-36, 24], -5),
  );
  const pull = lines(accent, [straight([22, 18], [27, 18])], { width: 9 });
  switch (cuff) {
    case "knit":
      return [];
    case "strap":
      return [outlined(back === "padded" ? main.base : second.light, main.rim, [tab]), pull];
    case "gauntlet":
      return [
        outlined(second.base, main.rim, [tab]),
        pull,
        lines(main.seam, [bow([-46, 82], [46, 82], 5)]),
        lines(accent, [bow([38, 80], [54, 92], -5)]),
        dots(trim, [[38, 80]], 8),
      ];
  }
}
