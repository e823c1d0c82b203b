export const sparkWidth = 120;
export const sparkHeight = 32;

/** What is not known is drawn as if nothing changed; a line may be shorter than its picture. */
export function sparkPath(
  values: readonly (number | null)[],
  top: number,
  length = values.length,
): string {
  let last = 0;
  return values
    .map((value, at) => {
      last = value ?? last;
      const x = round((at / Math.max(length - 1, 1)) * sparkWidth);
      const y = round(sparkHeight - 2 - (top === 0 ? 0 : last / top) * (sparkHeight - 4));
      return `${at === 0 ? "M" : "L"}${x} ${y}`;
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
