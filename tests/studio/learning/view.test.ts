import { describe, expect, test } from "vitest";
import type { StudioFlowSummary } from "../../../src/protocol/studio.ts";
import { viewAddress, viewOf, viewQuery, type View } from "../../../studio/learning/view.ts";

const flow = (id: string, state: StudioFlowSummary["state"]): StudioFlowSummary => ({
  id,
  state,
  title: { en: id },
  catalog: "outdoor",
  questions: 4,
  versions: 1,
  errors: 0,
  warnings: 0,
});
const flows = [flow("boots", "new"), flow("jackets", "live"), flow("tents", "changed")];

describe("whose flow is looked at", () => {
  test.each<[string, Record<string, string>, string | undefined, string]>([
    ["the one in the address", { flow: "tents" }, "boots", "tents"],
    ["the one looked at last", {}, "boots", "boots"],
    ["the first one live, when the last is gone", {}, "gone", "jackets"],
    ["one that only demo data are about", { flow: "demo-only" }, undefined, "demo-only"],
  ])("%s", (_what, query, remembered, id) => {
    expect(viewOf(query, flows, remembered)?.flow).toBe(id);
  });

  test("nobody's, without flows", () => {
    expect(viewOf({}, [], "jackets")).toBeUndefined();
  });
});

describe("an address", () => {
  test.each<[string, View]>([
    ["/x?flow=jackets", { flow: "jackets", days: 28 }],
    ["/x?flow=jackets&days=7", { flow: "jackets", days: 7 }],
    [
      "/x?flow=a+b&revision=abc&source=live",
      { flow: "a b", days: 28, revision: "abc", source: "live" },
    ],
  ])("%s", (address, view) => {
    expect(viewAddress("/x", view)).toBe(address);
    const query = Object.fromEntries(new URL(address, "http://host").searchParams);
    expect(viewOf(query, flows, undefined)).toEqual(view);
  });

  test("what is no source is left to the server", () => {
    expect(viewOf({ flow: "a", source: "both" }, flows, undefined)).toEqual({
      flow: "a",
      days: 28,
    });
  });
});

test("the server is asked for days", () => {
  const view: View = { flow: "jackets", days: 7, source: "demo" };
  expect(viewQuery(view, new Date("2026-11-22T12:00:00Z"))).toEqual({
    flow: "jackets",
    from: "2026-11-16",
    to: "2026-11-22",
    source: "demo",
  });
});
