import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LogDatabase } from "../../src/adapters/log/log-database.ts";
import * as studioTables from "../../src/adapters/log/studio-schema.ts";
import type {
  StoredDraft,
  StoredSchedule,
  StoredSession,
  StoredVersion,
  StudioStore,
} from "../../src/workshop/studio-store.ts";

const ada = { id: "a1", name: "Ada", email: "ada@shop.example", password: "scrypt$…" };
const ben = { id: "b1", name: "Ben", email: "ben@shop.example", password: "scrypt$…" };

const draft = (flow: string, version: number, text = `${flow} ${version}`): StoredDraft => ({
  flow,
  version,
  text,
  at: version,
  by: "Ada",
});

const version = (flow: string, number: number): StoredVersion => ({
  flow,
  version: number,
  revision: `r${number}`,
  text: `id: ä\n# "${number}"\n`,
  at: number,
  by: "Ada",
  source: "studio",
});

const session = (tokenHash: string): StoredSession => ({
  tokenHash,
  account: ada.id,
  createdAt: 1,
  seenAt: 1,
});

/** What every place for the studio's things must do. Every test finds it empty. */
export function describeStudioStore(
  name: string,
  open: () => Promise<{
    readonly studio: StudioStore;
    clear(): Promise<void>;
    close(): Promise<void>;
  }>,
): void {
  describe(`${name} as the studio's store`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    let store: StudioStore;
    beforeAll(async () => {
      opened = await open();
      store = opened.studio;
    });
    beforeEach(async () => await opened.clear());
    afterAll(async () => await opened.close());

    async function join(person: typeof ada, role: "admin" | "merchandiser" = "admin") {
      await store.invite({ tokenHash: `for ${person.id}`, role, expiresAt: 10, isForFirst: false });
      return await store.addAccount(person, { tokenHash: `for ${person.id}`, now: 9 });
    }

    test("makes an account from an invitation, once and in time", async () => {
      expect(await store.accounts()).toEqual([]);
      expect(await join(ada, "merchandiser")).toBe("added");
      expect(await store.accounts()).toEqual([{ ...ada, role: "merchandiser" }]);
      expect(await store.addAccount(ben, { tokenHash: "for a1", now: 9 })).toBe("spent");
      await store.invite({ tokenHash: "late", role: "staff", expiresAt: 9, isForFirst: false });
      expect(await store.addAccount(ben, { tokenHash: "late", now: 9 })).toBe("spent");
    });

    test("gives an address to one person, and leaves the invitation good", async () => {
      await join(ada);
      expect(await join({ ...ben, email: ada.email })).toBe("email-taken");
      expect(await store.addAccount(ben, { tokenHash: "for b1", now: 9 })).toBe("added");
    });

    test("of two who use one invitation at the same time, one gets in", async () => {
      await store.invite({ tokenHash: "t", role: "admin", expiresAt: 10, isForFirst: true });
      const results = await Promise.all(
        [ada, ben].map(async (one) => await store.addAccount(one, { tokenHash: "t", now: 1 })),
      );
      expect([...results].sort()).toEqual(["added", "spent"]);
    });

    test("keeps one invitation for the first account", async () => {
      const first = { role: "admin", expiresAt: 10, isForFirst: true } as const;
      await store.invite({ ...first, tokenHash: "old" });
      await store.invite({ ...first, tokenHash: "new" });
      expect(await store.addAccount(ada, { tokenHash: "old", now: 1 })).toBe("spent");
      expect(await store.addAccount(ada, { tokenHash: "new", now: 1 })).toBe("added");
    });

    test("removes an account with its sessions, but never the last admin", async () => {
      await join(ada);
      await join(ben, "merchandiser");
      expect(await store.removeAccount(ada.id)).toBe(false);
      await store.openSession({ ...session("s"), account: ben.id });
      expect(await store.removeAccount(ben.id)).toBe(true);
      expect(await store.findSession("s")).toBeUndefined();
      expect(await store.removeAccount(ben.id)).toBe(false);
    });

    test("tells which invitations are open, until they are used, withdrawn or too old", async () => {
      await join(ada);
      const first = { role: "admin", expiresAt: 99, isForFirst: true } as const;
      const one = { tokenHash: "1", role: "staff", expiresAt: 30, isForFirst: false } as const;
      const other = { ...one, tokenHash: "2", expiresAt: 20, by: ada.id, forWhom: "Ben" };
      for (const given of [{ ...first, tokenHash: "0" }, one, other]) await store.invite(given);
      expect(await store.invitations(19)).toEqual([other, one]);
      expect(await store.withdrawInvitation("1")).toEqual(one);
      expect(await store.withdrawInvitation("1")).toBeUndefined();
      expect(await store.addAccount(ben, { tokenHash: "1", now: 9 })).toBe("spent");
      expect(await store.invitations(20)).toEqual([]);
      // What was too old is forgotten, not only left out.
      expect(await store.invitations(1)).toEqual([]);
      expect(await store.addAccount(ben, { tokenHash: "0", now: 9 })).toBe("added");
    });

    test("sets a password with a link, once and in time, and ends every session", async () => {
      await join(ada);
      await join(ben, "merchandiser");
      const link = { tokenHash: "l", account: ben.id, expiresAt: 20, by: ada.id };
      expect(await store.keepPasswordLink({ ...link, tokenHash: "before" })).toBe(true);
      expect(await store.keepPasswordLink(link)).toBe(true);
      expect(await store.passwordLinks(19)).toEqual([link]);
      await store.openSession({ ...session("s1"), account: ben.id });
      await store.openSession(session("s2"));
      const use = { tokenHash: "l", now: 19, password: "another" };
      expect(await store.usePasswordLink({ ...use, tokenHash: "before" })).toBeUndefined();
      expect(await store.usePasswordLink({ ...use, now: 20 })).toBeUndefined();
      expect(await store.usePasswordLink(use)).toMatchObject({ id: ben.id, password: "another" });
      expect(await store.usePasswordLink({ ...use, password: "third" })).toBeUndefined();
      expect(await store.accounts()).toMatchObject([{ name: "Ada" }, { password: "another" }]);
      expect(await store.findSession("s1")).toBeUndefined();
      expect(await store.findSession("s2")).toBeDefined();
    });

    test("of two who use one link at the same time, one sets the password", async () => {
      await join(ada);
      const link = { tokenHash: "l", account: ada.id, expiresAt: 20, by: ada.id };
      await store.keepPasswordLink(link);
      const used = await Promise.all(
        ["one", "two"].map(
          async (password) => await store.usePasswordLink({ tokenHash: "l", now: 1, password }),
        ),
      );
      expect(used.filter((one) => one !== undefined)).toHaveLength(1);
    });

    test("a link for a password ends with the password, the time, the account, or by hand", async () => {
      await join(ada);
      await join(ben, "merchandiser");
      const link = { tokenHash: "l", account: ben.id, expiresAt: 20, by: ada.id };
      await store.keepPasswordLink(link);
      await store.setPassword(ada.id, "another");
      expect(await store.passwordLinks(1)).toEqual([link]);
      await store.setPassword(ben.id, "another");
      expect(await store.passwordLinks(1)).toEqual([]);
      await store.keepPasswordLink(link);
      expect(await store.passwordLinks(20)).toEqual([]);
      expect(await store.passwordLinks(1)).toEqual([]);
      await store.keepPasswordLink(link);
      expect(await store.withdrawPasswordLink("l")).toEqual(link);
      expect(await store.withdrawPasswordLink("l")).toBeUndefined();
      await store.keepPasswordLink(link);
      await store.removeAccount(ben.id);
      expect(await store.passwordLinks(1)).toEqual([]);
      expect(await store.keepPasswordLink(link)).toBe(false);
    });

    test("whoever is removed leaves no open links behind", async () => {
      await join(ada);
      await join(ben, "admin");
      await store.invite({
        tokenHash: "1",
        role: "admin",
        expiresAt: 20,
        isForFirst: false,
        by: ben.id,
      });
      await store.keepPasswordLink({ tokenHash: "l", account: ada.id, expiresAt: 20, by: ben.id });
      await store.removeAccount(ben.id);
      expect(await store.invitations(1)).toEqual([]);
      expect(await store.passwordLinks(1)).toEqual([]);
    });

    test("finds a session until it is closed", async () => {
      await join(ada);
      for (const name of ["s1", "s2", "s3"]) await store.openSession(session(name));
      await store.touchSession("s1", 5);
      expect(await store.findSession("s1")).toEqual({ ...session("s1"), seenAt: 5 });
      await store.closeSession("s1");
      expect(await store.findSession("s1")).toBeUndefined();
      await store.closeSessions(ada.id, "s2");
      expect(await store.findSession("s2")).toBeDefined();
      expect(await store.findSession("s3")).toBeUndefined();
      await store.closeSessions(ada.id);
      expect(await store.findSession("s2")).toBeUndefined();
    });

    test("changes a password", async () => {
      await join(ada);
      await store.setPassword(ada.id, "another");
      expect(await store.accounts()).toMatchObject([{ id: ada.id, password: "another" }]);
    });

    test("tells who did what, the newest first", async () => {
      const first = { at: 1, by: "Ada", action: "flow-created", flow: "f" };
      const second = { at: 2, by: "Ben", action: "person-invited", detail: "staff" };
      const third = { at: 3, by: "Ben", action: "signed-in" };
      for (const entry of [first, second, third]) await store.record(entry);
      expect(await store.audit(2)).toEqual([third, second]);
    });

    test("has the newest draft of each flow, and those before", async () => {
      const all = [draft("f", 1), draft("g", 1), draft("f", 2), draft("g", 2), draft("f", 3)];
      for (const one of all) expect(await store.addDraft(one)).toBe(true);
      expect(await store.drafts()).toEqual([draft("f", 3), draft("g", 2)]);
      expect(await store.draft("g")).toEqual(draft("g", 2));
      expect(await store.draft("f", 1)).toEqual(draft("f", 1));
      expect(await store.draft("h")).toBeUndefined();
      await store.removeDrafts("f");
      expect(await store.drafts()).toEqual([draft("g", 2)]);
    });

    test("of drafts with the same number, the first one counts", async () => {
      const added = await Promise.all(
        ["one", "two", "three"].map(async (text) => await store.addDraft(draft("f", 1, text))),
      );
      expect(added.filter(Boolean)).toHaveLength(1);
    });

    test("keeps two hundred steps of a draft", async () => {
      for (const number of [1, 2, 3, 202]) await store.addDraft(draft("f", number));
      expect(await store.draft("f", 1)).toBeUndefined();
      expect(await store.draft("f", 2)).toBeDefined();
    });

    test("has the newest version of each flow, and all of one without their texts", async () => {
      const noted = { ...version("f", 2), note: "Now with wool" };
      for (const one of [version("f", 1), version("g", 1), noted]) {
        expect(await store.addVersion(one, true)).toBe(true);
      }
      expect(await store.heads()).toEqual([noted, version("g", 1)]);
      const { text: _text, ...listed } = noted;
      expect((await store.versions("f"))[0]).toEqual(listed);
      expect(await store.version("f", 1)).toEqual(version("f", 1));
      expect(await store.version("f", 3)).toBeUndefined();
      expect(await store.addVersion(version("f", 2), true)).toBe(false);
    });

    test("a version counts once it is settled", async () => {
      await store.addVersion(version("f", 1), true);
      await store.addVersion(version("f", 2), false);
      expect(await store.heads()).toEqual([version("f", 1)]);
      expect(await store.versions("f")).toHaveLength(1);
      expect(await store.unsettled()).toEqual([version("f", 2)]);
      await store.settle("f", 2);
      expect(await store.heads()).toEqual([version("f", 2)]);
      // What is settled stays.
      await store.dropVersion("f", 2);
      expect(await store.heads()).toEqual([version("f", 2)]);
      await store.addVersion(version("f", 3), false);
      await store.dropVersion("f", 3);
      expect(await store.unsettled()).toEqual([]);
    });

    test("hands a schedule to one who takes it", async () => {
      const planned: StoredSchedule = { flow: "f", at: 5, text: "t", by: "Ada", read: ["a", "b"] };
      await store.schedule(planned);
      await store.schedule({ ...planned, at: 6, note: "later" });
      expect(await store.schedules()).toEqual([{ ...planned, at: 6, note: "later" }]);
      const taken = await Promise.all([store.takeSchedule("f"), store.takeSchedule("f")]);
      expect(taken.filter((one) => one !== undefined)).toHaveLength(1);
      expect(await store.schedules()).toEqual([]);
    });

    test("keeps the tests of a flow", async () => {
      expect(await store.tests("f")).toBeUndefined();
      await store.keepTests("f", "one");
      await store.keepTests("f", "two");
      expect(await store.tests("f")).toBe("two");
    });
  });
}

/** Row by row: `truncate` makes every table and index anew, which takes longer than most tests. */
export async function clearStudio(database: LogDatabase): Promise<void> {
  for (const table of Object.values(studioTables)) await database.delete(table);
}
