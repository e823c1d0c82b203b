import { invariant } from "../../lib/invariant.ts";

/** Learned weights by the sign they belong to: one for each thing that is to be told. */
export interface WeightTable {
  /** Undefined for a sign that nothing was learned about. */
  weightsOf(sign: string): readonly number[] | undefined;
  /** What the whole numbers are divided by. */
  readonly scale: number;
}

/** The first line is the scale, every other one a sign and its weights: "w parcel|-12 4 60 …". */
export function toWeightTable(text: string): WeightTable {
  const [first = "", ...rows] = text.trim().split("\n");
  const scale = Number(first);
  invariant(scale > 0, "the table of weights begins with their scale");
  const weights = new Map(
    rows.map((row) => {
      const [name = "", numbers = ""] = row.split("|");
      return [name, numbers.split(" ").map(Number)];
    }),
  );
  return { weightsOf: (sign) => weights.get(sign), scale };
}
