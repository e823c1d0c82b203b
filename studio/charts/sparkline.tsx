import { sparkHeight as height, sparkPath, sparkWidth as width } from "./spark-path.ts";

interface Props {
  readonly values: readonly (number | null)[];
  readonly previous?: readonly (number | null)[];
}

/** A line so small that it has no axis: from zero, and decoration beside the figure it belongs to. */
export function Sparkline({ values, previous = [] }: Props) {
  const top = Math.max(...[...values, ...previous].map((value) => value ?? 0), 0);
  const length = Math.max(values.length, previous.length);
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {previous.length > 1 && <path class="before" d={sparkPath(previous, top, length)} />}
      {values.length > 1 && (
        <>
          <path class="area" d={`${sparkPath(values, top, length)}V${height}H0Z`} />
          <path class="now" d={sparkPath(values, top, length)} />
        </>
      )}
    </svg>
  );
}
