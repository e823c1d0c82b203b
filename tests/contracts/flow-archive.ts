import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newPreviewName } from "../../src/advisor/preview.ts";
import type { FlowArchive } from "../../src/advisor/ports.ts";

export function describeFlowArchive(
  name: string,
  open: () => Promise<{ readonly archive: FlowArchive; close(): Promise<void> }>,
): void {
  describe(`${name} as a flow archive`, () => {
    let archive: FlowArchive;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ archive, close } = await open());
    });
    afterAll(async () => {
      await close();
    });

    test("finds a revision again, word for word", async () => {
      await archive.keep({ revision: "r1", text: "id: ä\n# 'comment'\n" });
      expect(await archive.find("r1")).toBe("id: ä\n# 'comment'\n");
    });

    test("does not know what was never kept", async () => {
      expect(await archive.find("r0")).toBeUndefined();
    });

    test("forgets previews that are over, and nothing else", async () => {
      const secrets = { newToken: () => "x".repeat(43) };
      const [over, stillOn] = [newPreviewName(secrets, 1_000), newPreviewName(secrets, 9_000)];
      for (const revision of [over, stillOn, "r3"]) await archive.keep({ revision, text: "t" });
      expect(await archive.dropPreviews(1_000)).toBe(0);
      expect(await archive.dropPreviews(5_000)).toBe(1);
      expect(await archive.find(over)).toBeUndefined();
      for (const kept of [stillOn, "r3"]) expect(await archive.find(kept)).toBe("t");
    });

    test("keeps the same revision as often as it is told", async () => {
      await archive.keep({ revision: "r2", text: "two" });
      await archive.keep({ revision: "r2", text: "two" });
      expect(await archive.find("r2")).toBe("two");
    });
  });
}
