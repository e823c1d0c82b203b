import { and, asc, desc, eq, gt, lt, lte, ne, sql } from "drizzle-orm";
import { optional } from "../../lib/optional.ts";
import type {
  Invitation,
  StoredEntry,
  StoredSchedule,
  StoredVersion,
  StudioStore,
} from "../../workshop/studio-store.ts";
import type { LogDatabase } from "../log/log-database.ts";
import { asked } from "../log/log-error.ts";
import {
  studioAccounts as accounts,
  studioAudit as audit,
  studioDrafts as drafts,
  studioInvitations as invitations,
  studioPasswordLinks as passwordLinks,
  studioSchedules as schedules,
  studioSessions as sessions,
  studioTests as tests,
  studioVersions as versions,
} from "../log/studio-schema.ts";

/** Saved steps of a draft that are kept: enough to merge with somebody who was away for a while. */
const draftsKept = 200;

/** The studio's tables, in PGlite or on a server. */
export function createSqlStudioStore(database: LogDatabase): StudioStore {
  const newest = sql`studio_drafts.version = (
    select max(other.version) from studio_drafts other where other.flow = studio_drafts.flow)`;
  const head = sql`studio_versions.version = (
    select max(other.version) from studio_versions other
    where other.flow = studio_versions.flow and other.is_settled)`;

  const store: StudioStore = {
    accounts: async () => await database.select().from(accounts).orderBy(asc(accounts.name)),
    addAccount: async (account, { tokenHash, now }) =>
      await database.transaction(async (step) => {
        const [used] = await step
          .delete(invitations)
          .where(and(eq(invitations.tokenHash, tokenHash), gt(invitations.expiresAt, now)))
          .returning();
        if (used === undefined) return "spent";
        const added = await step
          .insert(accounts)
          .values({ ...account, role: used.role })
          .onConflictDoNothing()
          .returning({ id: accounts.id });
        if (added.length > 0) return "added";
        await step.insert(invitations).values(used);
        return "email-taken";
      }),
    setPassword: async (account, password) => {
      await database.transaction(async (step) => {
        await step.update(accounts).set({ password }).where(eq(accounts.id, account));
        await step.delete(passwordLinks).where(eq(passwordLinks.account, account));
      });
    },
    removeAccount: async (account) => {
      const removed = await database
        .delete(accounts)
        .where(
          and(
            eq(accounts.id, account),
            sql`(${accounts.role} <> 'admin' or exists (
              select from studio_accounts o where o.role = 'admin' and o.id <> ${account}))`,
          ),
        )
        .returning({ id: accounts.id });
      return removed.length > 0;
    },

    invite: async (invitation) => {
      await database.transaction(async (step) => {
        if (invitation.isForFirst) {
          await step.delete(invitations).where(eq(invitations.isForFirst, true));
        }
        await step.insert(invitations).values(invitation);
      });
    },
    invitations: async (now) => {
      await database.delete(invitations).where(lte(invitations.expiresAt, now));
      const rows = await database
        .select()
        .from(invitations)
        .where(eq(invitations.isForFirst, false))
        .orderBy(asc(invitations.expiresAt), asc(invitations.tokenHash));
      return rows.map(toInvitation);
    },
    withdrawInvitation: async (tokenHash) => {
      const [row] = await database
        .delete(invitations)
        .where(eq(invitations.tokenHash, tokenHash))
        .returning();
      return row && toInvitation(row);
    },

    keepPasswordLink: async (link) => {
      const { account, ...rest } = link;
      return await database.transaction(async (step) => {
        // The account could be removed in between, and the link would point nowhere.
        const found = await step
          .select({ id: accounts.id })
          .from(accounts)
          .where(eq(accounts.id, account))
          .for("update");
        if (found.length === 0) return false;
        await step
          .insert(passwordLinks)
          .values(link)
          .onConflictDoUpdate({ target: passwordLinks.account, set: rest });
        return true;
      });
    },
    passwordLinks: async (now) => {
      await database.delete(passwordLinks).where(lte(passwordLinks.expiresAt, now));
      return await database.select().from(passwordLinks).orderBy(asc(passwordLinks.expiresAt));
    },
    withdrawPasswordLink: async (tokenHash) => {
      const [row] = await database
        .delete(passwordLinks)
        .where(eq(passwordLinks.tokenHash, tokenHash))
        .returning();
      return row;
    },
    usePasswordLink: async ({ tokenHash, now, password }) =>
      await database.transaction(async (step) => {
        const [used] = await step
          .delete(passwordLinks)
          .where(and(eq(passwordLinks.tokenHash, tokenHash), gt(passwordLinks.expiresAt, now)))
          .returning();
        if (used === undefined) return undefined;
        await step.delete(sessions).where(eq(sessions.account, used.account));
        const [account] = await step
          .update(accounts)
          .set({ password })
          .where(eq(accounts.id, used.account))
          .returning();
        return account;
      }),

    openSession: async (session) => {
      await database.insert(sessions).values(session);
    },
    findSession: async (tokenHash) => {
      const [found] = await database
        .select()
        .from(sessions)
        .where(eq(sessions.tokenHash, tokenHash));
      return found;
    },
    touchSession: async (tokenHash, seenAt) => {
      await database.update(sessions).set({ seenAt }).where(eq(sessions.tokenHash, tokenHash));
    },
    closeSession: async (tokenHash) => {
      await database.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
    },
    closeSessions: async (account, except = "") => {
      await database
        .delete(sessions)
        .where(and(eq(sessions.account, account), ne(sessions.tokenHash, except)));
    },

    record: async (entry) => {
      await database.insert(audit).values(entry);
    },
    audit: async (most) => {
      const rows = await database.select().from(audit).orderBy(desc(audit.id)).limit(most);
      return rows.map(({ at, by, action, flow, detail }): StoredEntry => ({
        at,
        by,
        action,
        ...optional("flow", flow ?? undefined),
        ...optional("detail", detail ?? undefined),
      }));
    },

    drafts: async () =>
      await database.select().from(drafts).where(newest).orderBy(asc(drafts.flow)),
    draft: async (flow, version) => {
      const which = version === undefined ? newest : eq(drafts.version, version);
      const [found] = await database
        .select()
        .from(drafts)
        .where(and(eq(drafts.flow, flow), which));
      return found;
    },
    addDraft: async (draft) => {
      const added = await database
        .insert(drafts)
        .values(draft)
        .onConflictDoNothing()
        .returning({ version: drafts.version });
      if (added.length === 0) return false;
      await database
        .delete(drafts)
        .where(and(eq(drafts.flow, draft.flow), lt(drafts.version, draft.version - draftsKept)));
      return true;
    },
    removeDrafts: async (flow) => {
      await database.delete(drafts).where(eq(drafts.flow, flow));
    },

    heads: async () => {
      const rows = await database.select().from(versions).where(head).orderBy(asc(versions.flow));
      return rows.map(toVersion);
    },
    versions: async (flow) => {
      const rows = await database
        .select()
        .from(versions)
        .where(and(eq(versions.flow, flow), eq(versions.isSettled, true)))
        .orderBy(desc(versions.version));
      return rows.map(toVersion).map(({ text: _text, ...rest }) => rest);
    },
    version: async (flow, version) => {
      const [row] = await database
        .select()
        .from(versions)
        .where(and(eq(versions.flow, flow), eq(versions.version, version)));
      return row && toVersion(row);
    },
    addVersion: async (version, isSettled) => {
      const added = await database
        .insert(versions)
        .values({ ...version, isSettled })
        .onConflictDoNothing()
        .returning({ version: versions.version });
      return added.length > 0;
    },
    unsettled: async () => {
      const rows = await database.select().from(versions).where(eq(versions.isSettled, false));
      return rows.map(toVersion);
    },
    settle: async (flow, version) => {
      await database
        .update(versions)
        .set({ isSettled: true })
        .where(and(eq(versions.flow, flow), eq(versions.version, version)));
    },
    dropVersion: async (flow, version) => {
      await database
        .delete(versions)
        .where(
          and(
            eq(versions.flow, flow),
            eq(versions.version, version),
            eq(versions.isSettled, false),
          ),
        );
    },

    schedules: async () => {
      const rows = await database.select().from(schedules).orderBy(asc(schedules.at));
      return rows.map(toSchedule);
    },
    schedule: async ({ note, read, ...rest }) => {
      const row = { ...rest, note: note ?? null, read: [...read] };
      await database
        .insert(schedules)
        .values(row)
        .onConflictDoUpdate({ target: schedules.flow, set: row });
    },
    takeSchedule: async (flow) => {
      const [row] = await database.delete(schedules).where(eq(schedules.flow, flow)).returning();
      return row && toSchedule(row);
    },

    tests: async (flow) => {
      const [row] = await database.select().from(tests).where(eq(tests.flow, flow));
      return row?.text;
    },
    keepTests: async (flow, text) => {
      await database
        .insert(tests)
        .values({ flow, text })
        .onConflictDoUpdate({ target: tests.flow, set: { text } });
    },
  };
  return withLogErrors(store);
}

function toInvitation(row: typeof invitations.$inferSelect): Invitation {
  const { by, forWhom, ...rest } = row;
  return {
    ...rest,
    ...optional("by", by ?? undefined),
    ...optional("forWhom", forWhom ?? undefined),
  };
}

function toVersion(row: typeof versions.$inferSelect): StoredVersion {
  const { note, isSettled: _settled, ...rest } = row;
  return { ...rest, ...optional("note", note ?? undefined) };
}

function toSchedule(row: typeof schedules.$inferSelect): StoredSchedule {
  const { note, ...rest } = row;
  return { ...rest, ...optional("note", note ?? undefined) };
}

/** Whatever a driver throws becomes an error that may be logged. */
function withLogErrors(store: StudioStore): StudioStore {
  const wrapped = Object.entries(store).map(([name, method]) => [
    name,
    async (...args: readonly unknown[]): Promise<unknown> =>
      await asked(async () => await (method as AnyMethod)(...args)),
  ]);
  return Object.fromEntries(wrapped) as StudioStore;
}

/** The methods differ in their arguments; what passes them on does not look at them. */
export type AnyMethod = (...args: readonly unknown[]) => Promise<unknown>;
