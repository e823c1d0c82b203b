import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

    test("keeps the same revision as often as it is told", async () => {
      await archive.keep({ revision: "r2", text: "two" });
      await archive.keep({ revision: "r2", text: "two" });
      expect(await archive.find("r2")).toBe("two");
    });
  });
}
