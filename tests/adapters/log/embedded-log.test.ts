import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
// Built, because a worker thread runs what ships and not the sources.
import { openEmbeddedLog } from "../../../dist/adapters/log/embedded-log.js";
import type { ConversationId } from "../../../src/advisor/ports.ts";
import { describeFlowArchive } from "../../contracts/flow-archive.ts";

let folder: string;
/** A thread takes a second to begin; the last test that uses it closes it. */
let shared: Awaited<ReturnType<typeof openEmbeddedLog>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lotse-log-"));
  shared = await openEmbeddedLog(join(folder, "shared"), () => {});
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describeFlowArchive("the log in a thread", async () => {
  return { archive: shared.archive, close: async () => {} };
});

describe("the log in a thread", () => {
  test("passes on what the studio keeps", async () => {
    const { studio } = shared;
    const draft = { flow: "f", version: 1, text: "id: f\n", at: 1, by: "Ada" };
    expect(await studio.addDraft(draft)).toBe(true);
    expect(await studio.addDraft(draft)).toBe(false);
    expect(await studio.draft("f")).toEqual(draft);
    expect(await studio.draft("g")).toBeUndefined();
  });

  test("erases what is due, and goes on", async () => {
    const { log } = shared;
    const begin = async (name: string): Promise<void> => {
      const id = name as ConversationId;
      const record = { id, tokenHash: "h", flow: { id: "f", revision: "r" } };
      await log.create({ ...record, createdAt: 1, touchedAt: 1 }, [
        { type: "shopper-said", text: "hello" },
      ]);
    };
    await begin("old");
    const request = { strangersBefore: 2, shoppersBefore: 0, most: 10 };
    expect(await log.eraseIdle(request)).toBe(1);
    await begin("old");
    expect(await log.read("old" as ConversationId, 0)).toHaveLength(1);
  });

  test("fails what is asked of it after it was closed", async () => {
    const { log, close } = shared;
    await close();
    await expect(log.find("c" as ConversationId)).rejects.toThrow("the log is closed");
  });

  test("keeps what was written across a restart", async () => {
    const place = join(folder, "restart");
    const sentences: string[] = [];
    const first = await openEmbeddedLog(place, (sentence) => sentences.push(sentence));
    const id = "c1" as ConversationId;
    const record = {
      id,
      tokenHash: "h",
      flow: { id: "f", revision: "r" },
      createdAt: 1,
      touchedAt: 1,
    };
    await first.log.create(record, [{ type: "shopper-said", text: "hello" }]);
    await first.close();
    const second = await openEmbeddedLog(place, (sentence) => sentences.push(sentence));
    expect(await second.log.find(id)).toEqual(record);
    expect(await second.log.read(id, 0)).toMatchObject([{ seq: 1, event: { text: "hello" } }]);
    await second.close();
    expect(sentences).toHaveLength(1);
  });
});
