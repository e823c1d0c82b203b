import { z } from "zod";
import { rowsOf } from "../log/log-database.ts";

/** Rows of a statement, checked once, at this door. */
export function rowsAs<Row>(schema: z.ZodType<Row>, result: unknown): readonly Row[] {
  return z.array(schema).parse(rowsOf(result));
}

/** Sums and bigints come as numbers or as texts, depending on the driver. */
export const whole = z.coerce.number();

export const settingRow = z.object({ value: z.string() });

export const dismissedRow = z.object({ key: z.string(), by: z.string(), at: z.coerce.number() });

export const countSchema = z.object({
  metric: z.string(),
  question: z.string(),
  item: z.string(),
  n: whole,
});

/** Counts as they are kept in a column. */
export const countsText = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.array(countSchema));
