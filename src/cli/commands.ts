import { checkCommand } from "./check.ts";
import type { Command } from "./command.ts";
import { draftFlowCommand } from "./draft-flow.ts";
import { evaluateCommand } from "./evaluate.ts";
import { flowSchemaCommand } from "./flow-schema.ts";
import { importCommand } from "./import.ts";
import { interpretCommand } from "./interpret.ts";
import { serveCommand } from "./serve.ts";
import { simulateCommand } from "./simulate.ts";

/** Every command, in the order `lotse --help` lists them. */
export const commands: readonly Command[] = [
  serveCommand,
  checkCommand,
  importCommand,
  interpretCommand,
  evaluateCommand,
  draftFlowCommand,
  simulateCommand,
  flowSchemaCommand,
];
