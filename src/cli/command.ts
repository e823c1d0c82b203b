/** What `commands.ts` knows of a command before its code is loaded. */
export interface NamedCommand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  load(): Promise<Command>;
}

/** A command of `lotse`. One file each; `commands.ts` lists them. */
export interface Command {
  /** What `lotse <name> --help` prints, without a blank line at the end. */
  readonly help: string;
  /** Does the work and answers with the exit code. Arguments do not repeat the name. */
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/** Done · the documents have issues · called in a wrong way · interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/** Everything a command may touch besides files, so that tests can run it in their own process. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<string | Uint8Array>;
  /** Aborted when whoever started the command wants it to end. */
  readonly signal: AbortSignal;
  /** Milliseconds on a clock that only goes forward. */
  nowMs(): number;
}

export interface Output {
  write(text: string): void;
  /** Whether somebody watches, so that a line can be drawn anew. */
  readonly isTerminal: boolean;
}
