import { describe, expect, it } from "vitest";
import { createProgressLine } from "../../src/cli/progress.ts";
import { createRecordedIo } from "./recorded-io.ts";

const at = (bytes: number, rows: number, note = "") => ({ bytes, bytesTotal: 1000, rows, note });

describe("createProgressLine", () => {
  it("draws a bar on a terminal, ten times a second at most, and removes it", () => {
    const { io, written, clock } = createRecordedIo({ terminal: true });
    const line = createProgressLine(io);
    line.update(at(0, 0));
    clock.ms = 50;
    line.update(at(100, 100));
    clock.ms = 1000;
    line.update(at(500, 12_345, "jacket 7"));
    line.finish();
    const lines = written.stderr.split("\r\u001B[K");
    expect(lines).toEqual([
      "",
      "░░░░░░░░░░░░░░░░░░░░░░░░ 0 %  0 rows, 0/s",
      "████████████░░░░░░░░░░░░ 50 %  12,345 rows, 12,345/s  jacket 7",
      "",
    ]);
  });

  it("draws no bar where nobody knows how much is to come", () => {
    const { io, written, clock } = createRecordedIo({ terminal: true });
    const line = createProgressLine(io);
    clock.ms = 1000;
    line.update({ bytes: 0, bytesTotal: undefined, rows: 20, unit: "messages", note: "" });
    expect(written.stderr).toBe("\r\u001B[K20 messages, 20/s");
  });

  it("never fills more than one line", () => {
    const { io, written } = createRecordedIo({ terminal: true });
    createProgressLine(io).update(at(500, 1, "x".repeat(200)));
    expect(written.stderr.replace("\r\u001B[K", "")).toHaveLength(79);
  });

  it("says nothing short to a log, and a line every five seconds", () => {
    const { io, written, clock } = createRecordedIo();
    const line = createProgressLine(io);
    for (clock.ms = 0; clock.ms <= 11_000; clock.ms += 1000)
      line.update(at(clock.ms / 20, clock.ms));
    line.finish();
    expect(written.stderr).toBe("25 %  5,000 rows, 1,000/s\n50 %  10,000 rows, 1,000/s\n");
  });

  it("is at the end of an empty file", () => {
    const { io, written } = createRecordedIo({ terminal: true });
    createProgressLine(io).update({ bytes: 0, bytesTotal: 0, rows: 0, note: "" });
    expect(written.stderr).toContain("100 %");
  });
});
