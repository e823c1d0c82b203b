import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";

const parse = (args: string) =>
  parseArguments(args === "" ? [] : args.split(" "), {
    texts: ["mapping", "out"],
    switches: ["json", "lenient"],
  });

describe("parseArguments", () => {
  it.each([
    ["", {}, []],
    ["a.csv --mapping m.yaml", { mapping: "m.yaml" }, ["a.csv"]],
    ["--mapping=m.yaml a.csv b.csv", { mapping: "m.yaml" }, ["a.csv", "b.csv"]],
    ["--mapping=--m.yaml", { mapping: "--m.yaml" }, []],
    ["--out x -- --json", { out: "x" }, ["--json"]],
  ])("reads %j", (args, texts, positionals) => {
    expect(parse(args)).toEqual({
      ok: true,
      texts,
      positionals,
      switches: { json: false, lenient: false },
    });
  });

  it("knows which switches are set", () => {
    expect(parse("--json a")).toMatchObject({ switches: { json: true, lenient: false } });
  });

  it.each([
    ["--maping m.yaml", "unknown flag --maping (did you mean --mapping?)"],
    ["--frobnicate", "unknown flag --frobnicate"],
    ["-x", "unknown flag -x"],
    ["--mapping", "--mapping needs a value"],
    ["--mapping --json", "--mapping needs a value"],
    ["--mapping=", "--mapping needs a value"],
    ["--json=yes", "--json takes no value"],
  ])("refuses %j", (args, problem) => {
    expect(parse(args)).toEqual({ ok: false, problem });
  });
});
