import { sql } from "drizzle-orm";
import { z } from "zod";
import { headlines } from "../../learning/counts.ts";
import { wordConversationsMin, type Learned } from "../../workshop/learning/learning-store.ts";
import type { LogDatabase } from "../log/log-database.ts";
import { rowsAs } from "./sql-rows.ts";

const idRow = z.object({ id: z.string() });

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * One transaction: the conversations whose turn it is are noted first, and only theirs is added. So
 * a conversation counts exactly once, however often and on however many nodes it is tried.
 */
export async function learn(
  database: LogDatabase,
  learned: readonly Learned[],
): Promise<readonly string[]> {
  if (learned.length === 0) return [];
  return await database.transaction(async (step) => {
    const written = await note(step, learned);
    const ours = learned.filter(({ id }) => written.has(id));
    await addCounts(step, ours);
    await addWords(step, ours);
    await settleShopEvents(step, ours);
    await addOutcomes(step, ours);
    return [...written];
  });
}

type Step = Pick<LogDatabase, "execute">;

async function note(step: Step, learned: readonly Learned[]): Promise<ReadonlySet<string>> {
  const rows = learned
    .map((one) => ({
      id: one.id,
      log_id: one.source === "demo" ? null : one.id,
      source: one.source,
      flow: one.flow,
      revision: one.revision,
      version: one.version + 1,
      seq: one.seq,
      started_at: one.startedAt,
      last_at: one.lastAt,
      locale: one.locale,
      turns: one.turns,
      misunderstood: one.misunderstood,
      outcome: one.outcome,
      left_at: one.leftAt ?? null,
      experiment: one.trial?.experiment ?? null,
      arm: one.trial?.arm ?? null,
      counts: JSON.stringify(one.counts),
      demo: one.demo ?? null,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  // What was erased meanwhile is not there to be locked, and is not counted.
  const result = await step.execute(sql`
    with given as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as given(
        id text, log_id text, source text, flow text, revision text, version int, seq int,
        started_at bigint, last_at bigint, locale text, turns int, misunderstood int, outcome text,
        left_at text, experiment text, arm text, counts text, demo text)
    ), there as (
      select id from conversations where id in (select log_id from given) for key share
    )
    insert into learning_conversations as known
      (id, log_id, source, flow, revision, version, seq, started_at, last_at, locale, turns,
       misunderstood, outcome, left_at, experiment, arm, counts, demo)
    select given.id, given.log_id, given.source, given.flow, given.revision, given.version,
           given.seq, given.started_at, given.last_at, given.locale, given.turns,
           given.misunderstood, given.outcome, given.left_at, given.experiment, given.arm,
           given.counts, given.demo
    from given
    where given.log_id is null or given.log_id in (select id from there)
    order by given.id
    on conflict (id) do update set
      version = excluded.version, seq = excluded.seq, last_at = excluded.last_at,
      locale = excluded.locale, turns = excluded.turns, misunderstood = excluded.misunderstood,
      outcome = excluded.outcome, left_at = excluded.left_at, experiment = excluded.experiment,
      arm = excluded.arm, counts = excluded.counts, demo = excluded.demo
    where known.version = excluded.version - 1
    returning known.id`);
  return new Set(rowsAs(idRow, result).map(({ id }) => id));
}

/** In one order everywhere, so that two nodes never wait for each other. */
async function addCounts(step: Step, learned: readonly Learned[]): Promise<void> {
  const sums = new Map<string, CountRow>();
  for (const { source, flow, revision, startedAt, added } of learned) {
    const day = Math.floor(startedAt / dayMs);
    for (const { metric, question, item, n } of added) {
      const hour = headlines.includes(metric) ? Math.floor((startedAt % dayMs) / hourMs) : -1;
      const row = { source, flow, metric, day, hour, revision, question, item, n };
      const key = JSON.stringify([source, flow, metric, day, hour, revision, question, item]);
      const before = sums.get(key);
      sums.set(key, before === undefined ? row : { ...row, n: before.n + n });
    }
  }
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  if (rows.length === 0) return;
  await step.execute(sql`
    insert into learning_counts as known
      (source, flow, metric, day, hour, revision, question, item, n)
    select source, flow, metric, day, hour, revision, question, item, n
    from json_to_recordset(${JSON.stringify(rows)}::json) as added(
      source text, flow text, metric text, day int, hour smallint, revision text, question text,
      item text, n bigint)
    on conflict (source, flow, metric, day, hour, revision, question, item)
    do update set n = known.n + excluded.n`);
}

interface CountRow {
  readonly source: string;
  readonly flow: string;
  readonly metric: string;
  readonly day: number;
  readonly hour: number;
  readonly revision: string;
  readonly question: string;
  readonly item: string;
  readonly n: number;
}

/** A word is kept as a word once enough conversations had it; before, only its hash is. */
async function addWords(step: Step, learned: readonly Learned[]): Promise<void> {
  const rows = learned.flatMap(({ id, source, flow, locale, words, startedAt }) =>
    words.map(({ hash, stem, spelling }) => ({
      conversation: id,
      source,
      flow,
      locale,
      word: hash,
      stem,
      spelling,
      day: Math.floor(startedAt / dayMs),
    })),
  );
  if (rows.length === 0) return;
  const given = sql`json_to_recordset(${JSON.stringify(rows)}::json) as given(
    conversation text, source text, flow text, locale text, word text, stem text, spelling text,
    day int)`;
  await step.execute(sql`
    insert into learning_sightings (conversation, source, flow, locale, word)
    select conversation, source, flow, locale, word from ${given} on conflict do nothing`);
  await step.execute(sql`
    insert into learning_words as known
      (source, flow, locale, stem, spelling, conversations, last_day)
    select source, flow, locale, stem, min(spelling), max(seen), max(day) from (
      select given.*, (
        select count(*) from learning_sightings s
        where s.source = given.source and s.flow = given.flow and s.locale = given.locale
          and s.word = given.word
      ) as seen from ${given}
    ) counted
    where seen >= ${wordConversationsMin}
    group by source, flow, locale, stem
    order by source, flow, locale, stem
    on conflict (source, flow, locale, stem) do update set
      conversations = greatest(known.conversations, excluded.conversations),
      last_day = greatest(known.last_day, excluded.last_day)`);
}

async function settleShopEvents(step: Step, learned: readonly Learned[]): Promise<void> {
  const rows = learned.flatMap(({ id, shop }) => shop.map((one) => ({ owner: id, id: one })));
  if (rows.length === 0) return;
  await step.execute(sql`
    update learning_shop_events known set is_learned = true
    from json_to_recordset(${JSON.stringify(rows)}::json) as counted(owner text, id text)
    where known.owner = counted.owner and known.id = counted.id and not known.is_learned`);
}

/** What happened to a shopper in any of their conversations has happened to them. */
async function addOutcomes(step: Step, learned: readonly Learned[]): Promise<void> {
  for (const { trial, version, outcome, leftAt, misunderstood, isRelaxed } of learned) {
    if (trial === undefined) continue;
    await step.execute(sql`
      update experiment_units
      set conversations = conversations + ${version === 0 ? 1 : 0}::int,
          completed = completed or ${outcome !== "left"}::boolean,
          left_early = ${outcome === "left" && leftAt !== undefined}::boolean and not completed,
          misunderstood = misunderstood or ${misunderstood > 0}::boolean,
          relaxed = relaxed or ${isRelaxed}::boolean
      where experiment = ${trial.experiment} and unit = ${trial.unit}`);
  }
}
