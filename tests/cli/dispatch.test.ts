import { describe, expect, it } from "vitest";
import type { NamedCommand } from "../../src/cli/command.ts";
import { commands } from "../../src/cli/commands.ts";
import { dispatch } from "../../src/cli/dispatch.ts";
import { ConfigError } from "../../src/config.ts";
import { createRecordedIo } from "./recorded-io.ts";

const greet: NamedCommand = {
  name: "greet",
  summary: "say hello",
  load: async () => ({
    help: "Usage: lotse greet",
    run: async (args, io) => {
      io.stdout.write(`hello ${args.join(" ")}`);
      return 1;
    },
  }),
};

const fail: NamedCommand = {
  name: "fail",
  summary: "break",
  load: async () => ({
    help: "Usage: lotse fail",
    run: ([kind]) =>
      Promise.reject(
        kind === "system"
          ? Object.assign(new Error("EACCES: denied"), {
              code: "EACCES",
              syscall: "open",
              path: "/x",
            })
          : kind === "setting"
            ? new ConfigError("PORT: expected a number")
            : new Error("a defect"),
      ),
  }),
};

async function run(args: string) {
  const { io, written } = createRecordedIo();
  const code = await dispatch(args === "" ? [] : args.split(" "), [greet, fail], io);
  return [code, written.stdout, written.stderr] as const;
}

describe("dispatch", () => {
  it.each([
    ["greet a b", 1, "hello a b", ""],
    ["greet --help", 0, "Usage: lotse greet\n", ""],
    ["greet a -h", 0, "Usage: lotse greet\n", ""],
    ["help greet", 0, "Usage: lotse greet\n", ""],
    ["gret", 2, "", 'lotse: unknown command "gret" (did you mean greet?)\n'],
    ["xyzzy", 2, "", 'lotse: unknown command "xyzzy" (there is: greet, fail)\n'],
    ["fail system", 1, "", "lotse fail: /x: this user may not read or write it\n"],
    ["fail setting", 2, "", "lotse fail: PORT: expected a number\n"],
  ])("%j → %d", async (args, ...expected) => {
    expect(await run(args)).toEqual(expected);
  });

  it.each([
    ["--help", 0],
    ["help", 0],
    ["", 2],
  ])("lists the commands for %j", async (args, code) => {
    const [found, stdout] = await run(args);
    expect(found).toBe(code);
    expect(stdout).toContain("  greet  say hello\n  fail   break\n");
  });

  it("does not hide a defect", async () => {
    await expect(run("fail")).rejects.toThrow("a defect");
  });
});

describe("every command", () => {
  it.each(commands.map((command) => [command.name, command] as const))(
    "%s says how it is used, in lines a terminal shows",
    async (name, { load, summary }) => {
      const { help } = await load();
      expect(help).toMatch(new RegExp(`^Usage: lotse ${name}`));
      expect(help.split("\n").filter((line) => line.length > 100)).toEqual([]);
      expect(summary.length).toBeLessThan(80);
    },
  );
});
