import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { flowJsonSchema, flowSchema } from "../../src/flow/flow-schema.ts";

const question = { id: "q", ask: { en: "Q?" }, kind: "yes-no", options: [{ id: "yes" }] };
const flow = { schema: 1, id: "a", title: { en: "A" }, catalog: "small", questions: [question] };

function accepts(more: Readonly<Record<string, unknown>>): boolean {
  return flowSchema.safeParse({ ...flow, ...more }).success;
}

/** A flow whose only question, or its only option, has something more. */
const asking = (more: Readonly<Record<string, unknown>>) => ({
  questions: [{ ...question, ...more }],
});
const offering = (more: Readonly<Record<string, unknown>>) =>
  asking({ options: [{ id: "yes", ...more }] });
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...question, id: `q${at}` }));

describe("limits, each at its edge", () => {
  it.each([
    [{ id: "a".repeat(60) }, true],
    [{ id: "a".repeat(61) }, false],
    [{ id: "" }, false],
    [{ id: "Jackets" }, false],
    [{ id: "-a" }, false],
    [{ id: "1_a-b" }, true],
    [{ questions: many(60) }, true],
    [{ questions: many(61) }, false],
    [{ questions: [] }, false],
    [asking({ options: Array.from({ length: 40 }, (_, at) => ({ id: `o${at}` })) }), true],
    [asking({ options: Array.from({ length: 41 }, (_, at) => ({ id: `o${at}` })) }), false],
    [asking({ options: [] }), false],
    [asking({ answerable: 0.05 }), true],
    [asking({ answerable: 0.04 }), false],
    [asking({ answerable: 1 }), true],
    [asking({ answerable: 1.01 }), false],
    [asking({ id: "not" }), false],
    [asking({ id: "nothing" }), true],
    // Every object answers to that.
    [asking({ id: "constructor" }), false],
    [offering({ weight: 5 }), true],
    [offering({ weight: 5.1 }), false],
    [offering({ weight: 0 }), false],
    [offering({ says: { en: ["x".repeat(80)] } }), true],
    [offering({ says: { en: ["x".repeat(81)] } }), false],
    [offering({ says: { en: [""] } }), false],
    [offering({ says: { english: ["x"] } }), false],
    [offering({ months: [1, 12] }), true],
    [offering({ months: [0] }), false],
    [offering({ months: [13] }), false],
    [offering({ months: [] }), false],
    [offering({ picture: "rain-2" }), true],
    [offering({ picture: "../rain" }), false],
    [{ engine: { show_after: 8, max_questions: 12 } }, true],
    [{ engine: { show_after: 9 } }, false],
    [{ engine: { max_questions: 13 } }, false],
    [{ engine: { show_after: 1.5 } }, false],
    [{ results: { show: 6 } }, true],
    [{ results: { show: 7 } }, false],
    [{ results: { show: 0 } }, false],
    [{ relax: Array.from({ length: 100 }, () => "q") }, true],
    [{ relax: Array.from({ length: 101 }, () => "q") }, false],
    [{ staff: { when: ["asked", { misunderstood: 10 }], offline: "message" } }, true],
    [{ staff: { when: [{ misunderstood: 11 }] } }, false],
    [{ noun: { en: { one: "a", other: "b" } } }, true],
    [{ noun: { en: { one: "a" } } }, false],
    [{ address: "formal" }, true],
    [{ address: "polite" }, false],
    [{ schema: 2 }, false],
    [{ title: { en: "" } }, false],
    [{ layout: {} }, false],
  ])("%#: %j", (more, expected) => {
    expect(accepts(more)).toBe(expected);
  });
});

describe("what belongs to one kind of question", () => {
  it.each([
    ["single", { combine: "any" }, false],
    ["multi", { combine: "any" }, true],
    ["yes-no", { attribute: "price" }, false],
    ["range", { attribute: "price", effect: "wish", options: undefined }, true],
    ["budget", { options: undefined }, true],
    ["single", { options: undefined }, false],
    ["month", { options: undefined }, false],
    ["grid", {}, false],
  ])("%s %j: %s", (kind, more, expected) => {
    expect(accepts(asking({ kind, ...more }))).toBe(expected);
  });
});

describe("flowJsonSchema", () => {
  it("is what stands beside the shipped flows, for editors", () => {
    const path = fileURLToPath(new URL("../../flows/flow.schema.json", import.meta.url));
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(flowJsonSchema());
  });

  it("knows every key and explains the less obvious ones", () => {
    const text = JSON.stringify(flowJsonSchema());
    for (const key of Object.keys(flowSchema.shape)) expect(text).toContain(`"${key}":`);
    expect(text).toContain("Excludes products that do not meet it.");
  });
});
