interface Props {
  readonly values: readonly (number | null)[];
  readonly previous?: readonly (number | null)[];
}

const width = 120;
const height = 32;

/** A line so small that it has no axis: from zero, and decoration beside the figure it belongs to. */
export function Sparkline({ values, previous = [] }: Props) {
  const top = Math.max(...[...values, ...previous].map((value) => value ?? 0), 0);
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {previous.length > 1 && <path class="before" d={sparkPath(previous, top)} />}
      {values.length > 1 && (
        <>
          <path class="area" d={`${sparkPath(values, top)}V${height}H0Z`} />
          <path class="now" d={sparkPath(values, top)} />
        </>
      )}
    </svg>
  );
}

/** What is not known is drawn as if nothing changed. */
export function sparkPath(values: readonly (number | null)[], top: number): string {
  let last = 0;
  return values
    .map((value, at) => {
      last = value ?? last;
      const x = round((at / Math.max(values.length - 1, 1)) * width);
      const y = round(height - 2 - (top === 0 ? 0 : last / top) * (height - 4));
      return `${at === 0 ? "M" : "L"}${x} ${y}`;
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
