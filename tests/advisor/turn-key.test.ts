import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Request } from "../../src/advisor/interpret.ts";
import type { ConversationId, Secrets } from "../../src/advisor/ports.ts";
import { turnKeyOf } from "../../src/advisor/turn-key.ts";

/** Shows what would be hashed. */
const plain: Secrets = {
  newConversationId: () => "c" as ConversationId,
  newToken: () => "t",
  hash: (text) => text,
};

const key = (request: unknown, basedOn?: number) =>
  turnKeyOf({ id: "t1", basedOn, request: request as Request }, plain);

describe("turnKeyOf", () => {
  it("keeps the client's own name for the turn", () => {
    expect(key({ type: "restart" })).toEqual({ id: "t1", hash: '{"request":{"type":"restart"}}' });
  });

  it.each([
    [
      { type: "say", text: "a" },
      { text: "a", type: "say" },
    ],
    [
      { type: "say", text: "a", more: undefined },
      { type: "say", text: "a" },
    ],
    [
      { type: "answer", value: { max: 1, min: 0 } },
      { value: { min: 0, max: 1 }, type: "answer" },
    ],
    [
      { type: "answer", options: ["b", "a"] },
      { options: ["b", "a"], type: "answer" },
    ],
  ])("%j is the same as %j", (one, other) => {
    expect(key(one)).toEqual(key(other));
  });

  it.each([
    [
      { type: "say", text: "a" },
      { type: "say", text: "A" },
    ],
    [
      { type: "say", text: "a" },
      { type: "say", text: "a " },
    ],
    [
      { type: "answer", options: ["b", "a"] },
      { type: "answer", options: ["a", "b"] },
    ],
    [
      { type: "answer", options: ["a,b"] },
      { type: "answer", options: ["a", "b"] },
    ],
    [
      { type: "answer", value: 1 },
      { type: "answer", value: "1" },
    ],
    [{ type: "answer", value: null }, { type: "answer" }],
    [
      { type: "answer", value: [] },
      { type: "answer", value: {} },
    ],
    [
      { type: "say", text: '","x":"' },
      { type: "say", text: "", x: "" },
    ],
  ])("%j is not the same as %j", (one, other) => {
    expect(key(one).hash).not.toBe(key(other).hash);
  });

  it("minds what the shopper was looking at", () => {
    expect(key({ type: "restart" }, 3)).toEqual(key({ type: "restart" }, 3));
    expect(key({ type: "restart" }, 3)).not.toEqual(key({ type: "restart" }, 4));
    expect(key({ type: "restart" }, 3)).not.toEqual(key({ type: "restart" }));
  });

  it("is the same for the same content, whatever order its keys are in", () => {
    const document = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(document, document, (one, other) => {
        const reversed = Object.fromEntries(Object.entries(one).toReversed());
        expect(key(reversed)).toEqual(key(one));
        const isSame = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(key(one).hash === key(other).hash).toBe(isSame);
      }),
      { seed: 28 },
    );
  });
});

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return Array.isArray(value) ? value.map(sorted) : value;
  }
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, part]) => [name, sorted(part)]);
}
