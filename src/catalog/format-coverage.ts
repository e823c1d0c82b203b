import type { AttributeCoverage, Coverage } from "./coverage.ts";

const barWidth = 20;
const kindsShownMax = 3;

export interface CoverageFormat {
  /** As in the catalogue, or with the largest gaps on top. */
  readonly order?: "catalogue" | "worst first";
}

/**
 * A table for a terminal, one attribute a line: how many of the products it applies to have it, and
 * which kinds lack it most.
 *
 *     weight_g     ██████████████████░░  92 %  454 of 492  without: shirt 12, bag 9, hat 5, …
 */
export function formatCoverage(
  coverage: Coverage,
  { order = "catalogue" }: CoverageFormat = {},
): string {
  const applicable = coverage.attributes.filter((one) => one.applicable > 0);
  const rows = order === "catalogue" ? applicable : [...applicable].sort(byShare);
  const width = Math.max(0, ...rows.map((row) => row.attribute.length));
  const counts = rows.map((row) => `${row.known} of ${row.applicable}`);
  const countWidth = Math.max(0, ...counts.map((count) => count.length));
  const lines = rows.map((row, at) =>
    [
      row.attribute.padEnd(width),
      toBar(shareOf(row)),
      `${toPercent(shareOf(row)).padStart(3)} %`,
      (counts[at] ?? "").padStart(countWidth),
      toLacking(row),
    ]
      .join("  ")
      .trimEnd(),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function shareOf({ known, applicable }: AttributeCoverage): number {
  return applicable === 0 ? 1 : known / applicable;
}

function byShare(a: AttributeCoverage, b: AttributeCoverage): number {
  return shareOf(a) - shareOf(b);
}

/** A gap of one product is still a gap: only a whole is shown as 100, and only nothing as 0. */
function toPercent(share: number): string {
  const rounded = Math.round(share * 100);
  if (share < 1 && rounded === 100) return "99";
  return share > 0 && rounded === 0 ? "1" : String(rounded);
}

function toBar(share: number): string {
  const filled = Math.round((Number(toPercent(share)) / 100) * barWidth);
  return "█".repeat(filled).padEnd(barWidth, "░");
}

function toLacking({ lacking }: AttributeCoverage): string {
  if (lacking.length === 0) return "";
  const shown = lacking.slice(0, kindsShownMax).map(({ kind, products }) => `${kind} ${products}`);
  const more = lacking.length > kindsShownMax ? ", …" : "";
  return `without: ${shown.join(", ")}${more}`;
}
