import { flowJsonSchema } from "../flow/flow-schema.ts";
import { parseFlags } from "./arguments.ts";
import type { Command } from "./command.ts";

export const flowSchemaCommand: Command = {
  help: `Usage: lotse flow-schema > flows/flow.schema.json

Editors that know YAML use it to complete and check flow files; point to it from the first
line of a flow: # yaml-language-server: $schema=./flow.schema.json`,
  run: async (args, io) => {
    const parsed = parseFlags(args, { texts: [], switches: [] });
    if (!parsed.ok) {
      io.stderr.write(`lotse flow-schema: ${parsed.problem}\n`);
      return 2;
    }
    io.stdout.write(`${JSON.stringify(flowJsonSchema(), undefined, 2)}\n`);
    return 0;
  },
};
