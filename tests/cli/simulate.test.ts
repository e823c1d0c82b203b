import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { draftFlowCommand } from "../../src/cli/draft-flow.ts";
import { simulateCommand } from "../../src/cli/simulate.ts";
import { smallFlowText } from "../fixtures/small-shop.ts";
import { createRecordedIo } from "./recorded-io.ts";
import { createShopFolder, type ShopFolder } from "./shop-folder.ts";

let shop: ShopFolder;
beforeEach(async () => {
  shop = await createShopFolder();
  await shop.put("flows/small-jackets.yaml", smallFlowText);
});
afterEach(async () => shop.remove());

const few = ["--flow", "small-jackets", "--shoppers", "6"];

const result = {
  success: { "3": expect.any(Number), "4": expect.any(Number), "5": expect.any(Number) },
  meanQuestions: expect.any(Number),
  deadEnds: 0,
  questionsBeforeProducts: { median: expect.any(Number), max: expect.any(Number) },
  utilityLost: expect.any(Number),
};
const published = {
  shoppers: 6,
  orders: { "information-gain": result, authored: result, catalogue: result, random: result },
};

describe("lotse simulate", () => {
  it("prints the published form and nothing else", async () => {
    const { code, stdout, stderr } = await shop.run(simulateCommand, ...few, "--json");
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toStrictEqual(published);
  });

  it("adds critiques when they are asked for", async () => {
    const { stdout } = await shop.run(simulateCommand, ...few, "--critique", "--json");
    expect(JSON.parse(stdout)).toStrictEqual({
      ...published,
      critique: { found5: expect.any(Number) },
    });
  });

  it("plays a drafted flow from a file over a catalogue in a folder", async () => {
    await shop.run(draftFlowCommand, "--catalog", "small", "--out", "@/mine.yaml");
    const flow = ["--flow", "@/mine.yaml", "--catalog", "@/catalog/small", "--shoppers", "5"];
    const { code, stdout } = await shop.run(simulateCommand, ...flow);
    expect(code).toBe(0);
    expect(stdout).toContain("mine: 6 questions about 11 products of small");
    expect(stdout).toContain("5 shoppers, 10.0 % of answers wrong, 10.0 % not sure");
    for (const order of ["information gain", "authored", "catalogue", "random"]) {
      expect(stdout).toMatch(new RegExp(`^${order} .*%`, "m"));
    }
  });

  it("draws a plot", async () => {
    await shop.run(simulateCommand, ...few, "--plot", "@/plot.svg");
    const plot = await readFile(join(shop.parent, "plot.svg"), "utf8");
    expect(plot).toMatch(/^<svg /);
    expect(plot.match(/<polyline /g)).toHaveLength(4);
    expect(plot).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each<[string, RegExp]>([
    ["@/missing/plot.svg", /there is no folder .*missing\. Make it first/],
    ["@/flows", /is a folder: name a file in it, such as .*plot\.svg/],
  ])("refuses to draw into %s before a shopper is played", async (plot, expected) => {
    const { code, stdout, stderr } = await shop.run(simulateCommand, ...few, "--plot", plot);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(expected);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("says how to use it when used in a wrong way", async () => {
    const cases: readonly (readonly [readonly string[], string])[] = [
      [[], "--flow is missing"],
      [["--flow", "x", "--shoppers", "0"], "--shoppers takes a whole number from 1 to 1000000"],
      [["--flow", "x", "--shoppers", "ten"], "--shoppers takes a whole number from 1 to 1000000"],
      [["--flow", "x", "--wrong", "1.5"], "--wrong takes a number from 0 to 1"],
      [["--flow", "x", "--unsure", "10 %"], "--unsure takes a number from 0 to 1"],
      [["--flow", "x", "--volunteer", "21"], "--volunteer takes a whole number from 0 to 20"],
      [["--flow", "x", "--seed=-1"], "--seed takes a whole number from 0 to 2147483647"],
      [["--flow", "x", "y"], "did not expect y"],
      [["--flows", "x"], "unknown flag --flows (did you mean --flow?)"],
    ];
    for (const [args, problem] of cases) {
      const { code, stderr } = await shop.run(simulateCommand, ...args);
      expect([code, stderr]).toEqual([
        2,
        `lotse simulate: ${problem}\nlotse simulate --help tells how.\n`,
      ]);
    }
  });

  it("takes shares from one end to the other", async () => {
    for (const share of ["0", "1", ".5", "0.25", "1.0"]) {
      const args = ["--flow", "small-jackets", "--shoppers", "1", "--wrong", share, "--json"];
      expect((await shop.run(simulateCommand, ...args)).code).toBe(0);
    }
  });

  it("lists what is wrong with the flow", async () => {
    await shop.put("flows/broken.yaml", smallFlowText.replace("waterproof_mm", "waterprof_mm"));
    const { code, stdout, stderr } = await shop.run(simulateCommand, "--flow", "broken");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("waterproof_mm");
  });

  it("shows on a terminal how far it is, and cleans up", async () => {
    const { io, written, clock } = createRecordedIo({ terminal: true });
    const slow = { ...io, nowMs: () => (clock.ms += 60) };
    expect(await simulateCommand.run([...few, "--json"], slow)).toBe(0);
    expect(written.stderr).toContain("shoppers");
    expect(written.stderr.endsWith("\r\u001B[K")).toBe(true);
  });

  it("ends when it is told to", async () => {
    const { io, written, clock } = createRecordedIo({ signal: AbortSignal.abort() });
    const slow = { ...io, nowMs: () => (clock.ms += 60) };
    expect(await simulateCommand.run(few, slow)).toBe(130);
    expect(written.stderr).toContain("lotse simulate: interrupted\n");
    expect(written.stdout).toBe("");
  });
});
