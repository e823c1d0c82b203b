import { describe, expect, it } from "vitest";
import { flowSchemaCommand } from "../../src/cli/flow-schema.ts";
import { flowJsonSchema } from "../../src/flow/flow-schema.ts";
import { createRecordedIo } from "./recorded-io.ts";

describe("lotse flow-schema", () => {
  it("prints the JSON Schema of flows, as a file may hold it", async () => {
    const { io, written } = createRecordedIo();
    expect(await flowSchemaCommand.run([], io)).toBe(0);
    expect(written.stderr).toBe("");
    expect(JSON.parse(written.stdout)).toEqual(flowJsonSchema());
    expect(written.stdout).toMatch(/^\{\n {2}"\$schema".*\n\}\n$/s);
  });

  it.each([
    [["flow.yaml"], 'lotse flow-schema: takes no argument "flow.yaml"\n'],
    [["--json"], "lotse flow-schema: unknown flag --json\n"],
  ])("refuses %j", async (args, problem) => {
    const { io, written } = createRecordedIo();
    expect(await flowSchemaCommand.run(args, io)).toBe(2);
    expect(written).toMatchObject({ stdout: "", stderr: problem });
  });
});
