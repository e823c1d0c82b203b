import type { Command } from "./command.ts";
import { importCommand } from "./import.ts";
import { serveCommand } from "./serve.ts";

/** Every command, in the order `lotse --help` lists them. */
export const commands: readonly Command[] = [serveCommand, importCommand];
