import { assert, property, string, nat } from "fast-check";
import { describe, expect, test } from "vitest";
import { BrokenSealError, createSeal, newKey, pack } from "../../../src/adapters/log/seal.ts";
import type { ConversationId, TurnId } from "../../../src/advisor/ports.ts";

const id = "c1" as ConversationId;
const key = newKey();
const seal = createSeal(id, key);
const words = "a jacket for my knee operation in Graz";

describe("a seal", () => {
  test("gives back every text as it was", () => {
    assert(
      property(string({ unit: "grapheme", maxLength: 2_000, size: "max" }), nat(), (text, seq) => {
        const json = JSON.stringify({ text });
        expect(seal.open(seq, seal.close(seq, pack(json)))).toBe(json);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test.each([
    ["short", words],
    ["long, and pressed", words.repeat(100)],
  ])("shows nothing of a text that is %s", (_, text) => {
    const stored = seal.close(1, pack(JSON.stringify({ text })));
    expect(stored).not.toContain(words);
    expect(Buffer.from(stored, "base64").toString("latin1")).not.toContain("knee");
    expect(stored).not.toBe(seal.close(1, pack(JSON.stringify({ text }))));
  });

  const stored = seal.close(1, pack(JSON.stringify({ text: words })));
  const flipped = (at: number): string => {
    const bytes = Buffer.from(stored, "base64");
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    return bytes.toString("base64");
  };
  test.each<[string, () => string]>([
    ["another key", () => createSeal(id, newKey()).open(1, stored)],
    ["another place", () => seal.open(2, stored)],
    ["another conversation", () => createSeal("c2" as ConversationId, key).open(1, stored)],
    ["another first byte", () => seal.open(1, flipped(0))],
    ["another tag", () => seal.open(1, flipped(20))],
    ["another text", () => seal.open(1, flipped(40))],
    ["half of it", () => seal.open(1, stored.slice(0, stored.length / 2))],
    ["a tag cut short", () => seal.open(1, stored.slice(0, 24))],
    ["nothing", () => seal.open(1, "")],
  ])("is broken by %s", (_, open) => {
    expect(open).toThrow(BrokenSealError);
  });

  test("reads what was written before there were seals", () => {
    expect(seal.open(1, '{"type":"x"}')).toBe('{"type":"x"}');
  });

  test("hides a turn's fingerprint behind the key", () => {
    const turn = { id: "t1" as TurnId, hash: "h" };
    expect(seal.hash(turn)).toBe(createSeal(id, key).hash(turn));
    expect(seal.hash(turn)).not.toBe(createSeal(id, newKey()).hash(turn));
    expect(seal.hash(turn)).not.toBe(seal.hash({ ...turn, hash: "g" }));
  });
});
