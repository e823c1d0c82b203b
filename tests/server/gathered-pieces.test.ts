import { expect, it } from "vitest";
import { gatherPieces } from "../../src/server/gathered-pieces.ts";

/** A piece is "4:text"; "take" sends what waits longest. What was sent is "4/0:text". */
it.each<[string, readonly string[], readonly string[]]>([
  ["nothing", ["take"], []],
  ["one after the other", ["4:a", "take", "4:b", "take"], ["4/0:a", "4/1:b"]],
  ["several at once", ["4:a", "4:b", "4:c", "take"], ["4/0:abc"]],
  ["the next sentence at once", ["4:a", "4:b", "6:c", "take", "take"], ["4/0:ab", "6/0:c"]],
  [
    "some at once, some later",
    ["4:a", "4:b", "take", "4:c", "take", "6:d", "take"],
    ["4/0:ab", "4/1:c", "6/0:d"],
  ],
])("%s", (_, steps, expected) => {
  const pieces = gatherPieces();
  const sent: string[] = [];
  let waiting = 0;
  for (const step of steps) {
    if (step === "take") {
      const next = pieces.take();
      if (next !== undefined) sent.push(`${next.after}/${next.index}:${next.text}`);
      waiting = Math.max(0, waiting - 1);
    } else {
      const [after, text = ""] = step.split(":");
      if (pieces.add({ after: Number(after), index: 0, text })) waiting += 1;
    }
  }
  expect(sent).toEqual(expected);
  expect(waiting).toBe(0);
});
