import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StudioFlow } from "../../src/protocol/studio.ts";
import { followVersions } from "../../src/workshop/opening.ts";
import type { Workbench } from "../../src/workshop/workbench.ts";
import { openWorkshop, type Workshop } from "../../src/workshop/workshop.ts";
import { smallFlowText } from "../fixtures/small-shop.ts";
import { liveText, openPremises, type Premises } from "./open-bench.ts";

const id = "small-jackets";
const first = smallFlowText;
const asking = (words: string): string => smallFlowText.replace("Where will you wear it?", words);

let premises: Premises;
let bench: Workbench;
let workshop: Workshop;
beforeEach(async () => {
  premises = await openPremises();
  await premises.write(id, first);
  await start();
});
afterEach(async () => await premises.close());

async function start(): Promise<void> {
  bench = await premises.start();
  workshop = await openWorkshop(bench);
}

async function write(text: string, by = "Ada"): Promise<StudioFlow> {
  const { draft } = await workshop.drafts.flow(id);
  return await workshop.drafts.put(by, id, { version: draft.version, text });
}

async function publish(more: { readonly at?: string; readonly note?: string } = {}) {
  const { draft } = await workshop.drafts.flow(id);
  return await workshop.publishing.publish("Ada", id, {
    version: draft.version,
    read: [],
    ...more,
  });
}

const asked = (): string | undefined => liveText(bench, id, "where");

/** Numbers, sources and which one is live, newest first. */
async function versions(): Promise<readonly string[]> {
  const all = await workshop.publishing.versions(id);
  return all.map((one) => `${one.version} ${one.source}${one.isLive ? " live" : ""}`);
}

describe("flows as files", () => {
  test("are versions from the beginning, with a draft to go on with", async () => {
    expect(await versions()).toEqual(["1 file live"]);
    expect(await workshop.drafts.flow(id)).toMatchObject({
      state: "live",
      live: { by: "file" },
      draft: { version: 1, differs: false },
    });
    await start();
    expect(await versions()).toEqual(["1 file live"]);
  });

  test("changed while nothing ran are the next version, and the draft follows", async () => {
    await premises.write(id, asking("From git?"));
    await start();
    expect(await versions()).toEqual(["2 file live", "1 file"]);
    expect(await workshop.drafts.flow(id)).toMatchObject({
      state: "live",
      draft: { version: 2, by: "file", text: asking("From git?") },
    });
  });

  test("changed beside a draft about something else are put together with it", async () => {
    await write(first.replace("Against what?", "Against which weather?"));
    await premises.write(id, asking("From git?"));
    await start();
    const { draft, state } = await workshop.drafts.flow(id);
    expect(state).toBe("changed");
    expect(draft.text).toBe(asking("From git?").replace("Against what?", "Against which weather?"));
  });

  test("changed beside a draft about the same leave the draft, which says how it differs", async () => {
    await write(asking("From the studio?"));
    await premises.write(id, asking("From git?"));
    await start();
    expect(asked()).toBe("From git?");
    expect((await workshop.drafts.flow(id)).draft.text).toBe(asking("From the studio?"));
    const { changes } = await workshop.proving.diff(id, "live", "draft");
    expect(changes).toMatchObject([{ before: "From git?", after: "From the studio?" }]);
  });

  test("changed while the server runs are never written over unseen", async () => {
    await write(asking("From the studio?"));
    await premises.write(id, first.replace("Against what?", "Against which weather?"));
    await expect(publish()).rejects.toMatchObject({ code: "file-changed" });
    // What stands in the file is live, and both changes are in the draft.
    expect(await versions()).toEqual(["2 file live", "1 file"]);
    expect(asked()).toBe("Where will you wear it?");
    await publish();
    expect(asked()).toBe("From the studio?");
    expect(await premises.read(id)).toContain("Against which weather?");
    expect(await premises.read(id)).toContain("From the studio?");
  });

  test("changed to something wrong while the server runs come first", async () => {
    await write(asking("From the studio?"));
    await premises.write(id, "half a flo");
    await expect(publish()).rejects.toMatchObject({ code: "file-changed" });
    expect(await premises.read(id)).toBe("half a flo");
    expect(asked()).toBe("Where will you wear it?");
    expect(await versions()).toEqual(["1 file live"]);
  });

  test("with errors can be repaired and published here", async () => {
    const broken = first
      .replace("id: small-jackets", "id: repaired")
      .replace("kind: yes-no", "kind: yes");
    await premises.write("repaired", broken);
    await start();
    const { state, issues, draft } = await workshop.drafts.flow("repaired");
    expect({ state, errors: issues.length }).toEqual({ state: "new", errors: 1 });
    const text = draft.text.replace("kind: yes", "kind: yes-no");
    await workshop.drafts.put("Ada", "repaired", { version: 1, text });
    await workshop.publishing.publish("Ada", "repaired", { version: 2, read: [] });
    expect(await premises.read("repaired")).toBe(text);
  });
});

describe("a publication", () => {
  test("is in the file, in the list, and live", async () => {
    await write(asking("Where to?"));
    await publish({ note: "Shorter" });
    expect(asked()).toBe("Where to?");
    expect(await premises.read(id)).toBe(asking("Where to?"));
    expect(await versions()).toEqual(["2 studio live", "1 file"]);
    await start();
    expect(asked()).toBe("Where to?");
    expect(await versions()).toEqual(["2 studio live", "1 file"]);
  });

  test("of two at the same time, the later one is live and in the file", async () => {
    await write(asking("One?"));
    await publish();
    const texts = ["Two?", "Three?", "Four?"].map(asking);
    for (const text of texts) await write(text);
    await Promise.allSettled([
      publish(),
      workshop.publishing.restore("Ben", id, { version: 1, into: "live", read: [] }),
      publish(),
    ]);
    const head = (await premises.store.heads()).find(({ flow }) => flow === id);
    expect(await premises.read(id)).toBe(head?.text);
    expect(bench.library.published(id)?.knowledge.flow.revision).toBe(head?.revision);
  });

  /** Every step of a publication that leaves a trace. */
  const steps = ["archive.keep", "store.addVersion", "shelf.put", "store.settle", "store.record"];

  test.each(steps.flatMap((step) => [[step, "before"] as const, [step, "after"] as const]))(
    "cut short at %s, %s it, leaves the old version or the new one",
    async (step, when) => {
      await write(asking("Where to?"));
      const cut = await openWorkshop(cutShort(bench, step, when));
      await expect(cut.publishing.publish("Ada", id, { version: 2, read: [] })).rejects.toThrow(
        "the power is off",
      );

      await start();
      const [newest] = await versions();
      const file = await premises.read(id);
      const isNew = file === asking("Where to?");
      expect(isNew || file === first).toBe(true);
      expect(asked()).toBe(isNew ? "Where to?" : "Where will you wear it?");
      expect(newest).toBe(isNew ? "2 studio live" : "1 file live");
      expect(await premises.store.unsettled()).toEqual([]);
      // And it can be done again, or was done.
      if (!isNew) await publish();
      expect(asked()).toBe("Where to?");
      expect(await versions()).toEqual(["2 studio live", "1 file"]);
    },
  );
});

describe("a schedule", () => {
  const hourMs = 3_600_000;
  const at = "2026-03-02T10:00:00.000Z";

  test("is published when its time has come, as it was planned", async () => {
    await write(asking("Where to?"));
    const planned = await publish({ at, note: "For spring" });
    expect(planned).toMatchObject({ scheduled: { at, by: "Ada", note: "For spring" } });
    await write(asking("Later still?"));
    premises.wait(2 * hourMs - 1);
    await workshop.publishing.publishDue();
    expect(asked()).toBe("Where will you wear it?");
    premises.wait(1);
    await workshop.publishing.publishDue();
    expect(asked()).toBe("Where to?");
    const { scheduled, live } = await workshop.drafts.flow(id);
    expect({ scheduled, live }).toMatchObject({ live: { version: 2, note: "For spring" } });
    expect(scheduled).toBeUndefined();
    await workshop.publishing.publishDue();
    expect(await versions()).toEqual(["2 studio live", "1 file"]);
  });

  test("that came due while nothing ran is published by the next start", async () => {
    await write(asking("Where to?"));
    await publish({ at });
    premises.wait(3 * hourMs);
    await start();
    await workshop.publishing.publishDue();
    expect(asked()).toBe("Where to?");
  });

  test("cut short is still due", async () => {
    await write(asking("Where to?"));
    await publish({ at });
    premises.wait(3 * hourMs);
    const cut = await openWorkshop(cutShort(bench, "shelf.put", "before"));
    await expect(cut.publishing.publishDue()).rejects.toThrow("the power is off");
    await start();
    await workshop.publishing.publishDue();
    expect(asked()).toBe("Where to?");
    expect(await premises.store.schedules()).toEqual([]);
  });

  test("can be taken back, and moved", async () => {
    await write(asking("Where to?"));
    await publish({ at });
    await publish({ at: "2026-03-02T11:00:00.000Z" });
    premises.wait(2 * hourMs);
    await workshop.publishing.publishDue();
    expect(asked()).toBe("Where will you wear it?");
    await workshop.publishing.unschedule("Ben", id);
    premises.wait(2 * hourMs);
    await workshop.publishing.publishDue();
    expect(asked()).toBe("Where will you wear it?");
  });

  test("of what has errors by then is written down, and nothing changes", async () => {
    await write(asking("Where to?"));
    await publish({ at });
    premises.wait(3 * hourMs);
    const elsewhere = { ...bench, assortments: new Map() };
    await (await openWorkshop(elsewhere)).publishing.publishDue();
    expect(asked()).toBe("Where will you wear it?");
    const [entry] = await premises.store.audit(1);
    expect(entry).toMatchObject({ action: "schedule-failed", detail: "flow-has-errors" });
    expect(await premises.store.schedules()).toEqual([]);
  });
});

describe("a flow that is taken off", () => {
  const retire = async (): Promise<StudioFlow> => await workshop.publishing.retire("Ada", id);

  test("is begun by nobody, its file is gone, and its conversations go on", async () => {
    const { revision = "" } = (await workshop.drafts.flow(id)).live ?? {};
    const { state, live, draft } = await retire();
    expect({ state, live, text: draft.text }).toEqual({ state: "retired", text: first });
    expect(bench.library.published(id)).toBeUndefined();
    expect(bench.library.isRetired(id)).toBe(true);
    expect(await premises.read(id)).toBeUndefined();
    const running = await bench.library.revision({ id, revision });
    expect(running?.knowledge.flow.revision).toBe(revision);
    expect(await versions()).toEqual(["2 retired", "1 file"]);
    const [entry] = await premises.store.audit(1);
    expect(entry).toMatchObject({ by: "Ada", action: "flow-retired", flow: id });

    await start();
    expect(bench.library.published(id)).toBeUndefined();
    expect(bench.library.isRetired(id)).toBe(true);
    expect((await bench.library.revision({ id, revision }))?.knowledge.flow.revision).toBe(
      revision,
    );
    await expect(retire()).rejects.toMatchObject({ code: "never-published" });
  });

  test.each([
    ["by restoring", async () => await restore(1)],
    ["by publishing its draft", async () => void (await publish())],
    [
      "by its file, while nothing runs",
      async () => {
        await premises.write(id, first);
        await start();
      },
    ],
  ])("comes back %s", async (_, bring) => {
    await retire();
    await bring();
    expect(asked()).toBe("Where will you wear it?");
    expect(await premises.read(id)).toBe(first);
    expect((await workshop.drafts.flow(id)).state).toBe("live");
    expect((await versions()).slice(1)).toEqual(["2 retired", "1 file"]);
    expect(bench.library.isRetired(id)).toBe(false);
  });

  const restore = async (version: number): Promise<void> =>
    void (await workshop.publishing.restore("Ben", id, { version, into: "live", read: [] }));

  test("does not come back by itself, and its draft can go back to what was live", async () => {
    await write(asking("Where to?"));
    await publish({ at: "2026-03-02T10:00:00.000Z" });
    await retire();
    premises.wait(3 * 3_600_000);
    await workshop.publishing.publishDue();
    expect(asked()).toBeUndefined();
    expect((await workshop.drafts.discard("Ada", id))?.draft.text).toBe(first);
    await expect(restore(2)).rejects.toMatchObject({ code: "unknown-version" });
  });

  test("stays while shoppers meet it in an experiment, and where somebody changed its file", async () => {
    premises.onTrial.add(id);
    await expect(retire()).rejects.toMatchObject({ code: "experiment-running" });
    premises.onTrial.clear();
    await premises.write(id, asking("From git?"));
    await expect(retire()).rejects.toMatchObject({ code: "file-changed" });
    expect(asked()).toBe("From git?");
    expect((await retire()).state).toBe("retired");
    await restore(2);
    expect(asked()).toBe("From git?");
  });

  const steps = ["store.takeSchedule", "store.addVersion", "shelf.remove", "store.settle"];

  test.each(steps.flatMap((step) => [[step, "before"] as const, [step, "after"] as const]))(
    "cut short at %s, %s it, is live or is not",
    async (step, when) => {
      const cut = await openWorkshop(cutShort(bench, step, when));
      await expect(cut.publishing.retire("Ada", id)).rejects.toThrow("the power is off");
      await start();
      const isThere = (await premises.read(id)) !== undefined;
      expect(asked()).toBe(isThere ? "Where will you wear it?" : undefined);
      expect((await workshop.drafts.flow(id)).state).toBe(isThere ? "live" : "retired");
      expect(await premises.store.unsettled()).toEqual([]);
      if (isThere) await retire();
      await restore(1);
      expect(asked()).toBe("Where will you wear it?");
    },
  );
});

describe("on several nodes", () => {
  test("what one takes off is off on the other, also after a start with an old image", async () => {
    const node = { isOneOfSeveral: true };
    const [here, there] = [await premises.start(node), await premises.start(node)];
    const one = await openWorkshop(here);
    await openWorkshop(there);
    await one.publishing.retire("Ada", id);
    await followVersions(there);
    const again = await premises.start(node);
    await openWorkshop(again);
    for (const { library } of [here, there, again]) expect(library.published(id)).toBeUndefined();
    // The image still has it; the folder is not written.
    expect(await premises.read(id)).toBe(first);
    await one.publishing.restore("Ada", id, { version: 1, into: "live", read: [] });
    await followVersions(there);
    expect(liveText(there, id, "where")).toBe("Where will you wear it?");
  });

  test("what one publishes is live on the other, and stays after a start with an old image", async () => {
    const node = { isOneOfSeveral: true };
    const [here, there] = [await premises.start(node), await premises.start(node)];
    const [one, other] = [await openWorkshop(here), await openWorkshop(there)];
    const { draft } = await one.drafts.flow(id);
    await other.drafts.put("Ben", id, { version: draft.version, text: asking("Where to?") });
    await one.publishing.publish("Ada", id, { version: draft.version + 1, read: [] });
    expect(liveText(here, id, "where")).toBe("Where to?");
    await followVersions(there);
    expect(liveText(there, id, "where")).toBe("Where to?");
    // The image still has the first text; the folder is not written.
    expect(await premises.read(id)).toBe(first);
    const again = await premises.start(node);
    await openWorkshop(again);
    expect(liveText(again, id, "where")).toBe("Where to?");
    expect(await one.publishing.versions(id)).toHaveLength(2);
    // A new image brings a new text: once.
    await premises.write(id, asking("From the image?"));
    for (const started of [await premises.start(node), await premises.start(node)]) {
      await openWorkshop(started);
      expect(liveText(started, id, "where")).toBe("From the image?");
    }
    expect(await one.publishing.versions(id)).toHaveLength(3);
  });

  test("a schedule is published once, by one of them", async () => {
    const node = { isOneOfSeveral: true };
    const nodes = await Promise.all(
      [1, 2, 3].map(async () => await openWorkshop(await premises.start(node))),
    );
    const [one] = nodes;
    await one?.drafts.put("Ada", id, { version: 1, text: asking("Where to?") });
    const at = "2026-03-02T09:00:00.000Z";
    await one?.publishing.publish("Ada", id, { version: 2, read: [], at });
    premises.wait(3_600_000);
    await Promise.all(nodes.map(async ({ publishing }) => await publishing.publishDue()));
    expect(await one?.publishing.versions(id)).toHaveLength(2);
    expect(await premises.store.schedules()).toEqual([]);
    const failed = (await premises.store.audit(20)).filter(({ action }) => /failed/.test(action));
    expect(failed).toEqual([]);
  });
});

/** The same bench, whose power goes off at a step of its work, before or after it has its effect. */
function cutShort(whole: Workbench, step: string, when: "before" | "after"): Workbench {
  let isOff = false;
  const wired = <Part extends object>(name: string, part: Part): Part =>
    new Proxy(part, {
      get(target, key) {
        const method: unknown = Reflect.get(target, key);
        if (typeof method !== "function") return method;
        return async (...args: readonly unknown[]): Promise<unknown> => {
          const isHere = step === `${name}.${String(key)}`;
          if (isOff || (isHere && when === "before")) {
            isOff = true;
            throw new Error("the power is off");
          }
          const result: unknown = await Reflect.apply(method, target, args);
          if (!isHere) return result;
          isOff = true;
          throw new Error("the power is off");
        };
      },
    });
  const { store, archive, shelf } = whole;
  return {
    ...whole,
    store: wired("store", store),
    archive: wired("archive", archive),
    shelf: shelf && wired("shelf", shelf),
  };
}
