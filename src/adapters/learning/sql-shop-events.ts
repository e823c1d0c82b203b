import { sql } from "drizzle-orm";
import { z } from "zod";
import { optional } from "../../lib/optional.ts";
import type { ShopEvent } from "../../learning/shop-event.ts";
import type { ShopReport } from "../../workshop/learning/learning-store.ts";
import type { LogDatabase } from "../log/log-database.ts";
import { rowsAs, whole } from "./sql-rows.ts";

export const shopEventRow = z.object({
  owner: z.string(),
  id: z.string(),
  type: z.enum(["viewed", "added-to-cart", "bought", "returned"]),
  product: z.string(),
  quantity: whole,
  cents: whole.nullable(),
  currency: z.string().nullable(),
  at: whole,
});

export function toShopEvent(row: z.infer<typeof shopEventRow>): ShopEvent {
  const { type, product, quantity, at } = row;
  return {
    type,
    product,
    quantity,
    at,
    ...optional("cents", row.cents ?? undefined),
    ...optional("currency", row.currency ?? undefined),
  };
}

export async function shopEventsOf(
  database: LogDatabase,
  conversation: string,
): Promise<readonly ShopEvent[]> {
  const result = await database.execute(sql`
    select owner, id, type, product, quantity, cents, currency, at
    from learning_shop_events where conversation = ${conversation} order by at, id`);
  return rowsAs(shopEventRow, result).map(toShopEvent);
}

/**
 * Keeps what is new, and adds it to the shoppers of experiments. A conversation's reports count for
 * its shopper only where nobody is held out: those who are have no conversation to report by.
 */
export async function report(
  database: LogDatabase,
  { conversation, units, events }: ShopReport,
): Promise<void> {
  await database.transaction(async (step) => {
    if (conversation !== undefined) {
      const added = await insert(step, { owner: conversation, conversation, events });
      const result = await step.execute(sql`
        select t.experiment, t.unit from experiment_conversations t
        join experiments e on e.id = t.experiment
        where t.conversation = ${conversation} and e.holdout = 0`);
      const [unit] = rowsAs(unitRow, result);
      if (unit !== undefined) await credit(step, unit, added);
    }
    for (const unit of units) {
      const owner = `${unit.experiment} ${unit.unit}`;
      await credit(step, unit, await insert(step, { owner, events }));
    }
  });
}

const unitRow = z.object({ experiment: z.string(), unit: z.string() });

type Step = Pick<LogDatabase, "execute">;

/** Any page may report of its conversation: more than anybody looks at and buys is not kept. */
const keptMax = 500;

async function insert(
  step: Step,
  {
    owner,
    conversation,
    events,
  }: {
    readonly owner: string;
    readonly conversation?: string;
    readonly events: ShopReport["events"];
  },
): Promise<readonly ShopEvent[]> {
  const result = await step.execute(sql`
    insert into learning_shop_events
      (owner, id, conversation, type, product, quantity, cents, currency, at, is_learned)
    select ${owner}, id, ${conversation ?? null}::text, type, product, quantity, cents, currency, at,
           ${conversation === undefined}::boolean
    from json_to_recordset(${JSON.stringify(events)}::json) as reported(
      id text, type text, product text, quantity int, cents bigint, currency text, at bigint)
    limit case when ${conversation ?? null}::text is null then null else greatest(0,
      ${keptMax}::int - (select count(*) from learning_shop_events where owner = ${owner})) end
    on conflict do nothing
    returning owner, id, type, product, quantity, cents, currency, at`);
  return rowsAs(shopEventRow, result).map(toShopEvent);
}

async function credit(
  step: Step,
  { experiment, unit }: z.infer<typeof unitRow>,
  events: readonly ShopEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const cents = events.reduce((sum, event) => {
    if (event.type === "bought") return sum + (event.cents ?? 0);
    return event.type === "returned" ? sum - (event.cents ?? 0) : sum;
  }, 0);
  const has = (type: ShopEvent["type"]): boolean => events.some((event) => event.type === type);
  await step.execute(sql`
    update experiment_units
    set cart = cart or ${has("added-to-cart")}::boolean,
        bought = bought or ${has("bought")}::boolean,
        revenue_cents = revenue_cents + ${cents}::bigint
    where experiment = ${experiment} and unit = ${unit}`);
}
