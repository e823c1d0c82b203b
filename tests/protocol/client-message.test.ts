import { describe, expect, it } from "vitest";
import {
  commandSchema,
  openingSchema,
  socketAuthSchema,
  textCharactersMax,
  turnSchema,
} from "../../src/protocol/client-message.ts";

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

const id = "x".repeat(120);

describe("a command", () => {
  it.each<[unknown, boolean]>([
    [{ type: "say", text: "hello" }, true],
    [{ type: "say", text: "x".repeat(textCharactersMax) }, true],
    [{ type: "say", text: "x".repeat(textCharactersMax + 1) }, false],
    [{ type: "say", text: "" }, false],
    [{ type: "say", text: " \n\t " }, false],
    [{ type: "say", text: "\u0000\u0007" }, false],
    [{ type: "say", text: 5 }, false],
    [{ type: "say" }, false],
    [{ type: "answer", question: "q", options: ["a"] }, true],
    [{ type: "answer", question: id, options: [id] }, true],
    [{ type: "answer", question: `${id}x`, options: ["a"] }, false],
    [{ type: "answer", question: "q", options: [`${id}x`] }, false],
    [{ type: "answer", question: "", options: ["a"] }, false],
    [{ type: "answer", question: "q", options: [] }, false],
    [{ type: "answer", question: "q", options: Array.from({ length: 40 }, () => "a") }, true],
    [{ type: "answer", question: "q", options: Array.from({ length: 41 }, () => "a") }, false],
    [{ type: "answer", question: "q", value: 200 }, true],
    [{ type: "answer", question: "q", value: { min: 1 } }, true],
    [{ type: "answer", question: "q", value: { min: 1, max: 1 } }, true],
    [{ type: "answer", question: "q", value: { min: 2, max: 1 } }, false],
    [{ type: "answer", question: "q", value: {} }, false],
    // Where it is going, in words; which question takes that is not for here to know.
    [{ type: "answer", question: "q", value: "Scotland in October" }, true],
    [{ type: "answer", question: "q", value: " \u0000 " }, false],
    [{ type: "answer", question: "q", value: "x".repeat(2_001) }, false],
    [{ type: "answer", question: "q", value: ["Scotland"] }, false],
    [{ type: "answer", question: "q", value: Number.NaN }, false],
    [{ type: "answer", question: "q", value: Infinity }, false],
    // Either options or a value.
    [{ type: "answer", question: "q" }, false],
    [{ type: "answer", question: "q", options: ["a"], value: 1 }, false],
    [{ type: "revise", question: "q", options: ["a"] }, true],
    [{ type: "revise", question: "q" }, false],
    [{ type: "skip", question: "q" }, true],
    [{ type: "skip" }, false],
    [{ type: "retract", need: "n" }, true],
    [{ type: "loosen", need: "n", value: 5 }, true],
    [{ type: "loosen", need: "n" }, false],
    [{ type: "critique", product: "p", critique: "price:lower" }, true],
    [{ type: "critique", product: "p" }, false],
    [{ type: "show-products" }, true],
    [{ type: "restart" }, true],
    [{ type: "restart", really: true }, false],
    [{ type: "set-locale", locale: "de-AT" }, true],
    [{ type: "set-locale", locale: "german" }, false],
    [{ type: "set-locale", locale: `de-${"x".repeat(33)}` }, false],
    [{ type: "dance" }, false],
    [{}, false],
    [null, false],
    ["say", false],
  ])("%# %j: %s", (command, expected) => {
    expect(accepts(commandSchema, command)).toBe(expected);
  });
});

describe("what was typed", () => {
  it.each([
    ["  hello  ", "hello"],
    ["two\nlines\tand a tab", "two\nlines\tand a tab"],
    ["a\r\nb", "a\nb"],
    ["no\u0000thing \u001B[31mred\u007F", "nothing [31mred"],
    // Markup and everything else anybody writes stays as it is.
    ["<b>bold</b> & \"quoted\" '…'", "<b>bold</b> & \"quoted\" '…'"],
    ["🧗‍♀️ שלום é", "🧗‍♀️ שלום é"],
    // Half a letter becomes the sign for one that cannot be shown.
    ["half \uD83E letter", "half \uFFFD letter"],
  ])("%j is kept as %j", (text, expected) => {
    expect(commandSchema.parse({ type: "say", text })).toEqual({ type: "say", text: expected });
  });
});

describe("a turn", () => {
  const command = { type: "restart" };
  it.each<[unknown, boolean]>([
    [{ turnId: "t1", command }, true],
    [{ turnId: "0189.ab:C_d-e", command }, true],
    [{ turnId: "x".repeat(100), command }, true],
    [{ turnId: "x".repeat(101), command }, false],
    [{ turnId: "", command }, false],
    [{ turnId: "a b", command }, false],
    [{ turnId: "../a", command }, false],
    [{ turnId: "t1", basedOn: 0, command }, true],
    [{ turnId: "t1", basedOn: -1, command }, false],
    [{ turnId: "t1", basedOn: 1.5, command }, false],
    [{ turnId: "t1" }, false],
    [{ command }, false],
    [{ turnId: "t1", command, more: 1 }, false],
  ])("%j: %s", (turn, expected) => {
    expect(accepts(turnSchema, turn)).toBe(expected);
  });
});

describe("an opening", () => {
  it.each<[unknown, boolean]>([
    [{}, true],
    [{ flow: "outdoor-shop", locale: "de", page: "https://shop.example/jackets" }, true],
    [{ page: "x".repeat(2_000) }, true],
    [{ page: "x".repeat(2_001) }, false],
    [{ flow: "" }, false],
    [{ flow: "x".repeat(61) }, false],
    [{ locale: "d" }, false],
    [{ flow: "a", catalog: "b" }, false],
    [[], false],
  ])("%j: %s", (opening, expected) => {
    expect(accepts(openingSchema, opening)).toBe(expected);
  });
});

describe("what a socket says of itself", () => {
  it.each<[unknown, boolean]>([
    [{ conversation: "c", token: "t" }, true],
    [{ conversation: "c", token: "t", after: 0 }, true],
    // A newer widget may say more.
    [{ conversation: "c", token: "t", version: 2 }, true],
    [{ conversation: "c", token: "t", after: -1 }, false],
    [{ conversation: "c", token: "t", after: "3" }, false],
    [{ conversation: "", token: "t" }, false],
    [{ conversation: "c", token: "x".repeat(201) }, false],
    [{ token: "t" }, false],
    [undefined, false],
  ])("%j: %s", (auth, expected) => {
    expect(accepts(socketAuthSchema, auth)).toBe(expected);
  });
});
