import { parseArgs } from "node:util";
import { nearestName } from "../lib/nearest-name.ts";

/** The flags of a command: those with a value, and those without. */
export interface Flags<Text extends string, Switch extends string> {
  readonly texts: readonly Text[];
  readonly switches: readonly Switch[];
}

export type Arguments<Text extends string, Switch extends string> =
  | {
      readonly ok: true;
      readonly texts: { readonly [flag in Text]?: string };
      readonly switches: { readonly [flag in Switch]: boolean };
      readonly positionals: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

/** Reads `--flag value`, `--flag=value` and `--switch`; what is not known is named with the nearest. */
export function parseArguments<Text extends string, Switch extends string>(
  args: readonly string[],
  { texts, switches }: Flags<Text, Switch>,
): Arguments<Text, Switch> {
  const options = Object.fromEntries([
    ...texts.map((name) => [name, { type: "string" }] as const),
    ...switches.map((name) => [name, { type: "boolean" }] as const),
  ]);
  const known: readonly string[] = [...texts, ...switches];
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const problem = problemWith(token, { known, texts, switches });
    if (problem !== undefined) return { ok: false, problem };
  }
  return {
    ok: true,
    texts: pick(texts, (name) => values[name]) as { readonly [flag in Text]?: string },
    switches: pick(switches, (name) => values[name] === true) as {
      readonly [flag in Switch]: boolean;
    },
    positionals,
  };
}

/** The same for a command that takes flags alone. */
export function parseFlags<Text extends string, Switch extends string>(
  args: readonly string[],
  flags: Flags<Text, Switch>,
): Arguments<Text, Switch> {
  const parsed = parseArguments(args, flags);
  if (!parsed.ok) return parsed;
  const [first] = parsed.positionals;
  return first === undefined ? parsed : { ok: false, problem: `takes no argument "${first}"` };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  /** Written as `--flag=value`. */
  readonly inlineValue: boolean | undefined;
}

function problemWith(
  { name, rawName, value, inlineValue }: OptionToken,
  { known, texts, switches }: Flags<string, string> & { readonly known: readonly string[] },
): string | undefined {
  if (!known.includes(name)) {
    const nearest = nearestName(name, known);
    return `unknown flag ${rawName}${nearest === undefined ? "" : ` (did you mean --${nearest}?)`}`;
  }
  // The flag after a forgotten value is not the value; `--flag=--x` says that it is.
  const forgotten = value === undefined || value === "" || (!inlineValue && value.startsWith("--"));
  if (texts.includes(name) && forgotten) return `${rawName} needs a value`;
  if (switches.includes(name) && value !== undefined) return `${rawName} takes no value`;
  return undefined;
}

function pick<Value>(names: readonly string[], valueOf: (name: string) => Value) {
  const values = names.map((name) => [name, valueOf(name)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
