/**
 * Where an axis from zero is marked: three to six round steps, the last one at or above `top`.
 * Steps are 1, 2, 2.5 or 5 times a power of ten; whole numbers only where halves make no sense.
 */
export function niceSteps(
  top: number,
  { isWhole }: { readonly isWhole: boolean },
): readonly number[] {
  if (!(top > 0)) return [0, 1];
  const rough = top / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = [1, 2, 2.5, 5, 10].map((factor) => factor * power);
  const fine = nice.find((step) => step >= rough * 0.9999) ?? 10 * power;
  const step = isWhole ? Math.max(1, Math.ceil(fine)) : fine;
  const count = Math.max(1, Math.ceil(top / step - 1e-9));
  // Multiplied, not added up: 0.1 + 0.2 is not 0.3.
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
