import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { optional } from "../../lib/optional.ts";
import type {
  ExperimentMove,
  LearningStore,
  StoredExperiment,
} from "../../workshop/learning/learning-store.ts";
import { experimentUnits as units, experiments } from "../log/learning-schema.ts";
import type { LogDatabase } from "../log/log-database.ts";
import { rowsAs, whole } from "./sql-rows.ts";

type Methods = Pick<
  LearningStore,
  | "experiments"
  | "experiment"
  | "addExperiment"
  | "moveExperiment"
  | "removeExperiment"
  | "assign"
  | "attach"
  | "arms"
  | "filledAt"
>;

export function experimentMethods(database: LogDatabase): Methods {
  return {
    experiments: async (flow) => {
      const rows = await database
        .select()
        .from(experiments)
        .where(flow === undefined ? undefined : eq(experiments.flow, flow))
        .orderBy(desc(experiments.createdAt), desc(experiments.id));
      return rows.map(toExperiment);
    },
    experiment: async (id) => {
      const [row] = await database.select().from(experiments).where(eq(experiments.id, id));
      return row && toExperiment(row);
    },
    addExperiment: async ({ arms, ...experiment }) => {
      await database.insert(experiments).values({ ...experiment, arms: [...arms] });
    },
    moveExperiment: async (id, move) => {
      const moved = await database
        .update(experiments)
        .set(changesOf(move))
        .where(and(eq(experiments.id, id), mayMove(move)))
        .returning({ id: experiments.id });
      return moved.length > 0;
    },
    removeExperiment: async (id) => {
      const removed = await database
        .delete(experiments)
        .where(and(eq(experiments.id, id), eq(experiments.state, "prepared")))
        .returning({ id: experiments.id });
      return removed.length > 0;
    },
    assign: async ({ experiment, unit, arm, at }) => {
      await database
        .insert(units)
        .values({ experiment, unit, arm, assignedAt: at, ...nothingYet })
        .onConflictDoNothing();
    },
    attach: async (conversation, { experiment, unit, arm }) => {
      await database.execute(sql`
        insert into experiment_conversations (conversation, experiment, unit, arm)
        values (${conversation}, ${experiment}, ${unit}, ${arm}) on conflict do nothing`);
    },
    arms: async (experiment, until) => {
      const result = await database.execute(sql`
        select arm, count(*) as units, sum(conversations) as conversations,
               count(*) filter (where completed) as completed,
               count(*) filter (where left_early) as "leftEarly",
               count(*) filter (where misunderstood) as misunderstood,
               count(*) filter (where relaxed) as relaxed,
               count(*) filter (where cart) as cart,
               count(*) filter (where bought) as bought,
               sum(revenue_cents) as "revenueCents",
               sum(revenue_cents::double precision * revenue_cents) as "revenueSquares"
        from experiment_units
        where experiment = ${experiment} and assigned_at <= ${until}::bigint
        group by arm order by arm`);
      return rowsAs(armRow, result);
    },
    filledAt: async (experiment, arm, count) => {
      const [row] = await database
        .select({ at: units.assignedAt })
        .from(units)
        .where(and(eq(units.experiment, experiment), eq(units.arm, arm)))
        .orderBy(units.assignedAt, units.unit)
        .offset(count - 1)
        .limit(1);
      return row?.at;
    },
  };
}

const nothingYet = {
  conversations: 0,
  completed: false,
  leftEarly: false,
  misunderstood: false,
  relaxed: false,
  cart: false,
  bought: false,
  revenueCents: 0,
} as const;

function changesOf(move: ExperimentMove): Partial<typeof experiments.$inferInsert> {
  switch (move.to) {
    case "running":
      return { state: "running", startedAt: move.at };
    case "full":
      return { fullAt: move.at };
    case "stopped":
      return { state: "stopped", stoppedAt: move.at };
    case "adopted":
      return { state: "adopted", adopted: move.arm };
  }
}

function mayMove({ to }: ExperimentMove) {
  switch (to) {
    case "running":
      return sql`state = 'prepared' and not exists (
        select from experiments other
        where other.flow = experiments.flow and other.state = 'running')`;
    case "full":
      return sql`full_at is null`;
    case "stopped":
      return sql`state = 'running'`;
    case "adopted":
      return sql`state = 'stopped'`;
  }
}

const armRow = z.object({
  arm: z.string(),
  units: whole,
  conversations: whole,
  completed: whole,
  leftEarly: whole,
  misunderstood: whole,
  relaxed: whole,
  cart: whole,
  bought: whole,
  revenueCents: whole,
  revenueSquares: whole,
});

function toExperiment(row: typeof experiments.$inferSelect): StoredExperiment {
  const { startedAt, fullAt, stoppedAt, adopted, ...rest } = row;
  return {
    ...rest,
    ...optional("startedAt", startedAt ?? undefined),
    ...optional("fullAt", fullAt ?? undefined),
    ...optional("stoppedAt", stoppedAt ?? undefined),
    ...optional("adopted", adopted ?? undefined),
  };
}
