import { sql } from "drizzle-orm";
import type { LearningStore } from "../../workshop/learning/learning-store.ts";
import type { LogDatabase } from "../log/log-database.ts";
import { asked } from "../log/log-error.ts";
import { experimentMethods } from "./sql-experiments.ts";
import { learn } from "./sql-learn.ts";
import { report, shopEventsOf } from "./sql-shop-events.ts";
import { statisticsMethods } from "./sql-statistics.ts";
import { followingMethods } from "./sql-following.ts";
import { dismissedRow, rowsAs, settingRow } from "./sql-rows.ts";

/** The tables of what is learned, in PGlite or on a server. */
export function createSqlLearningStore(database: LogDatabase): LearningStore {
  const store: LearningStore = {
    ...followingMethods(database),
    learn: async (conversations) => await learn(database, conversations),
    ...statisticsMethods(database),
    shopEvents: async (conversation) => await shopEventsOf(database, conversation),
    report: async (reported) => await report(database, reported),
    ...experimentMethods(database),

    dismissed: async (flow) => {
      const result = await database.execute(
        sql`select key, by, at from learning_dismissed where flow = ${flow} order by at desc, key`,
      );
      return rowsAs(dismissedRow, result);
    },
    dismiss: async (flow, { key, by, at }) => {
      await database.execute(sql`
        insert into learning_dismissed (flow, key, by, at)
        values (${flow}, ${key}, ${by}, ${at}::bigint) on conflict do nothing`);
    },
    bringBack: async (flow, key) => {
      await database.execute(
        sql`delete from learning_dismissed where flow = ${flow} and key = ${key}`,
      );
    },
    setting: async (name, value) => {
      await database.execute(sql`
        insert into learning_settings (name, value) values (${name}, ${value})
        on conflict do nothing`);
      const result = await database.execute(
        sql`select value from learning_settings where name = ${name}`,
      );
      return rowsAs(settingRow, result)[0]?.value ?? value;
    },
    keepSetting: async (name, value) => {
      await database.execute(sql`
        insert into learning_settings (name, value) values (${name}, ${value})
        on conflict (name) do update set value = excluded.value`);
    },
  };
  return withLogErrors(store);
}

/** Whatever a driver throws becomes an error that may be logged. */
function withLogErrors(store: LearningStore): LearningStore {
  const wrapped = Object.entries(store).map(([name, method]) => [
    name,
    async (...args: readonly unknown[]): Promise<unknown> =>
      await asked(async () => await (method as AnyLearningMethod)(...args)),
  ]);
  return Object.fromEntries(wrapped) as LearningStore;
}

/** The methods differ in their arguments; what passes them on does not look at them. */
export type AnyLearningMethod = (...args: readonly unknown[]) => Promise<unknown>;
