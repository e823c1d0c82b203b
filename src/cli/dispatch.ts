import { ConfigError } from "../config.ts";
import { nearestName } from "../lib/nearest-name.ts";
import type { ExitCode, Io, NamedCommand } from "./command.ts";
import { explainSystemError, isSystemError } from "./system-error.ts";

/** Runs the command the first argument names. */
export async function dispatch(
  args: readonly string[],
  commands: readonly NamedCommand[],
  io: Io,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || isHelp(name)) {
    const asked = rest[0] === undefined ? undefined : commandNamed(rest[0], commands);
    io.stdout.write(asked === undefined ? overview(commands) : `${(await asked.load()).help}\n`);
    return name === undefined ? 2 : 0;
  }
  const command = commandNamed(name, commands);
  if (command === undefined) {
    io.stderr.write(`lotse: ${unknownCommand(name, commands)}\n`);
    return 2;
  }
  if (rest.some(isHelp)) {
    io.stdout.write(`${(await command.load()).help}\n`);
    return 0;
  }
  try {
    return await (await command.load()).run(rest, io);
  } catch (cause) {
    const isSetting = cause instanceof ConfigError;
    // Nothing a stack trace would explain.
    if (!isSetting && !isSystemError(cause)) throw cause;
    const problem = isSetting ? cause.message : explainSystemError(cause);
    io.stderr.write(`lotse ${command.name}: ${problem}\n`);
    return isSetting ? 2 : 1;
  }
}

function isHelp(argument: string): boolean {
  return argument === "--help" || argument === "-h";
}

function commandNamed(name: string, commands: readonly NamedCommand[]): NamedCommand | undefined {
  return commands.find((command) => command.name === name);
}

function overview(commands: readonly NamedCommand[]): string {
  const width = Math.max(0, ...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`);
  return `Usage: lotse <command> [arguments]

${lines.join("")}
lotse <command> --help tells more about one of them.
`;
}

function unknownCommand(name: string, commands: readonly NamedCommand[]): string {
  const names = commands.map((command) => command.name);
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? `there is: ${names.join(", ")}` : `did you mean ${nearest}?`;
  return `unknown command "${name}" (${hint})`;
}
