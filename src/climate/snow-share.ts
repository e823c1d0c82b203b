/**
 * The share of wet days on which it snows, 0 to 1, in a month of this mean temperature in °C.
 *
 * A single day brings snow rather than rain at about 1 °C (Jennings et al., Nature Communications
 * 2018: half of the precipitation over the land of the northern hemisphere falls as snow at 1.0 °C).
 * The days of a month scatter around its mean by some four degrees, so the step becomes a slope:
 *
 *     1 ┤▔▔▔▔╲
 *       │     ╲          half at 1.2 °C
 *     0 ┤      ╲▁▁▁▁
 *       └──┴──┴──┴──┴─
 *         -6  0  6  12 °C
 */
export function snowShare(meanC: number): number {
  const share = 1 / (1 + Math.exp((meanC - halfSnowC) / slopeC));
  return share < negligible ? 0 : share;
}

const halfSnowC = 1.2;

/** Makes the logistic curve as wide as a normal distribution with a deviation of 4 °C. */
const slopeC = 2.2;

/** Less than one wet day in twenty: a flurry nobody packs for. */
const negligible = 0.05;
