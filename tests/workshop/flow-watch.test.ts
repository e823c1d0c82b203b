import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFlowWatch, type FlowWatch } from "../../src/workshop/flow-watch.ts";
import type { Workbench } from "../../src/workshop/workbench.ts";
import { openWorkshop, type Workshop } from "../../src/workshop/workshop.ts";
import { smallFlowText as first } from "../fixtures/small-shop.ts";
import { liveText, openPremises, type Premises } from "./open-bench.ts";

const id = "small-jackets";
const asking = (words: string): string => first.replace("Where will you wear it?", words);

let premises: Premises;
let bench: Workbench;
let workshop: Workshop;
let watch: FlowWatch;
let told: readonly string[];
let opened: number;
beforeEach(async () => {
  premises = await openPremises();
  await premises.write(id, first);
  told = [];
  opened = 0;
  const started = await premises.start();
  bench = { ...started, fileTrouble: (flow) => watch.trouble(flow) };
  workshop = await openWorkshop(bench);
  const { shelf, library, revisionOf } = bench;
  if (shelf === undefined) throw new Error("flows are files here");
  watch = createFlowWatch({
    shelf,
    liveRevision: (flow) => library.published(flow)?.knowledge.flow.revision,
    revisionOf,
    async takeUp(file) {
      opened += 1;
      return await workshop.publishing.takeUp(file);
    },
    tell: ({ message }) => (told = [...told, message]),
  });
  await looks(2);
});
afterEach(async () => await premises.close());

async function looks(times: number): Promise<void> {
  for (let look = 0; look < times; look += 1) await watch.look();
}

const asked = (): string | undefined => liveText(bench, id, "where");
const summary = async (flow = id) => (await workshop.drafts.flows()).find((one) => one.id === flow);

describe("a file that is changed while the server runs", () => {
  test("is live once it stands still, as a version found in the file", async () => {
    await premises.write(id, asking("From git?"));
    await looks(1);
    expect(asked()).toBe("Where will you wear it?");
    await looks(1);
    expect(asked()).toBe("From git?");
    const [newest] = await workshop.publishing.versions(id);
    expect(newest).toMatchObject({ version: 2, source: "file", by: "file", isLive: true });
    expect((await workshop.drafts.flow(id)).draft.text).toBe(asking("From git?"));
    const [entry] = await premises.store.audit(1);
    expect(entry).toMatchObject({ by: "file", action: "file-taken-up", detail: "version 2" });
    await looks(3);
    expect({ told, opened }).toEqual({ told: [], opened: 1 });
  });

  test("is not taken while it is being written", async () => {
    for (const words of ["One?", "Two?", "Three?"]) {
      await premises.write(id, asking(words));
      await looks(1);
      expect(asked()).toBe("Where will you wear it?");
    }
    await looks(1);
    expect(asked()).toBe("Three?");
  });

  test("with errors changes nothing, says so once, and is in the list until it is right", async () => {
    await premises.write(id, asking("From git?").replace("kind: yes-no", "kind: yes"));
    await looks(4);
    expect(asked()).toBe("Where will you wear it?");
    expect(await workshop.publishing.versions(id)).toHaveLength(1);
    expect((await summary())?.file).toMatchObject({
      type: "wrong",
      issues: [{ code: "invalid-value", line: expect.any(Number) }],
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^the file of "small-jackets" was changed and has errors \(line \d+: /);
    await premises.write(id, asking("From git?"));
    await looks(2);
    expect(asked()).toBe("From git?");
    expect(await summary()).not.toHaveProperty("file");
  });

  test("back to what is live is nothing new", async () => {
    await premises.write(id, "half a flo");
    await looks(2);
    await premises.write(id, first);
    await looks(2);
    expect(await summary()).not.toHaveProperty("file");
    expect(await workshop.publishing.versions(id)).toHaveLength(1);
  });
});

test("what the studio writes itself is nobody's change", async () => {
  const { draft } = await workshop.drafts.flow(id);
  await workshop.drafts.put("Ada", id, { version: draft.version, text: asking("Where to?") });
  await workshop.publishing.publish("Ada", id, { version: draft.version + 1, read: [] });
  await looks(3);
  expect(await workshop.publishing.versions(id)).toHaveLength(2);
  await workshop.publishing.retire("Ada", id);
  await looks(3);
  expect({ told, opened }).toEqual({ told: [], opened: 0 });
  expect(await summary()).not.toHaveProperty("file");
});

test("a new file is a new flow, with a draft to go on with", async () => {
  await premises.write("more", first.replace("id: small-jackets", "id: more"));
  await looks(2);
  expect(liveText(bench, "more", "where")).toBe("Where will you wear it?");
  expect(await workshop.drafts.flow("more")).toMatchObject({
    state: "live",
    draft: { version: 1 },
  });
});

test("under another name than its own it is refused", async () => {
  await premises.write("more", first);
  await looks(2);
  expect(bench.library.published("more")).toBeUndefined();
  expect((await summary("more"))?.file).toMatchObject({ issues: [{ code: "flow-id-changed" }] });
});

test("a file that is gone leaves what is live, and says so", async () => {
  await premises.remove(id);
  await looks(3);
  expect(asked()).toBe("Where will you wear it?");
  expect((await summary())?.file).toEqual({ type: "gone" });
  expect(told).toEqual([`the file of "${id}" is gone; what was live stays live`]);
  await premises.write(id, first);
  await looks(2);
  expect(await summary()).not.toHaveProperty("file");
});

test("while the store is away it is tried again", async () => {
  const { publishing } = workshop;
  let isAway = true;
  workshop = {
    ...workshop,
    publishing: {
      ...publishing,
      async takeUp(file) {
        if (isAway) throw new Error("the store is away");
        return await publishing.takeUp(file);
      },
    },
  };
  await premises.write(id, asking("From git?"));
  await looks(1);
  await expect(watch.look()).rejects.toThrow("away");
  isAway = false;
  await looks(1);
  expect(asked()).toBe("From git?");
});
