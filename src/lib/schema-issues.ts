import type { z } from "zod";
import { formatPath, type Issue } from "./issue.ts";
import { nearestName, suggestName } from "./nearest-name.ts";
import { isObject, keysAt, stepInto, unionOptions, type Schema, type Spot } from "./schema-spot.ts";

/** What a schema found wrong with a value, as an author needs to be told it. */
export function toIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  schema: Schema,
): readonly Issue[] {
  const root: Spot = { path: [], value, schemas: [schema] };
  const told = issues.slice(0, issuesMax);
  return withoutEchoes(told.flatMap((issue) => toFindings(issue, root)));
}

/** Nobody repairs more of them at a time, and for each the nearest name is looked for. */
const issuesMax = 200;

type SchemaIssue = z.core.$ZodIssue;

/** An issue, and the key that was meant where it is about a misspelt one. */
interface Finding {
  readonly issue: Issue;
  readonly spot: Spot;
  readonly meant?: string;
}

function toFindings(issue: SchemaIssue, from: Spot): readonly Finding[] {
  const spot = issue.path.filter((part) => typeof part !== "symbol").reduce(stepInto, from);
  switch (issue.code) {
    case "invalid_union":
      return fromUnion(issue, spot);
    case "unrecognized_keys":
      return unknownKeys(issue.keys, spot, keysAt(spot));
    case "invalid_key":
      return [wrongKey(issue, spot)];
    case "invalid_value":
      return [wrongValue(issue.message, issue.values.map(String), spot)];
    case "too_small":
    case "too_big":
      // "too-small: Too small: expected …" would say it twice.
      return [finding(toCode(issue), issue.message.replace(/^Too (?:small|big): /, ""), spot)];
    default:
      return [finding(toCode(issue), issue.message, spot)];
  }
}

function toCode({ code }: SchemaIssue): string {
  return code.replaceAll("_", "-");
}

function finding(code: string, message: string, spot: Spot, hint?: string): Finding {
  const issue: Issue = { code, severity: "error", message, path: spot.path };
  return { issue: hint === undefined ? issue : { ...issue, hint }, spot };
}

function unknownKeys(
  keys: readonly string[],
  spot: Spot,
  known: readonly string[],
): readonly Finding[] {
  return keys.slice(0, issuesMax).map((key) => {
    const meant = nearestName(key, known);
    const own = { ...spot, path: [...spot.path, key] };
    const { issue } = finding("unknown-key", `unknown key "${key}"`, own, suggestName(key, known));
    return meant === undefined ? { issue, spot } : { issue, spot, meant };
  });
}

function wrongKey(issue: Extract<SchemaIssue, { code: "invalid_key" }>, spot: Spot): Finding {
  const reason = issue.issues[0]?.message ?? issue.message;
  return finding("unknown-key", `key "${String(spot.path.at(-1) ?? "")}": ${reason}`, spot);
}

function wrongValue(message: string, allowed: readonly string[], spot: Spot): Finding {
  const found = typeof spot.value === "string" ? spot.value : "";
  return finding("invalid-value", message, spot, suggestName(found, allowed));
}

type UnionIssue = Extract<SchemaIssue, { code: "invalid_union" }>;

/** One of the shapes a value may have, and what is wrong with the value if it is meant. */
interface Branch {
  readonly issues: readonly SchemaIssue[];
  readonly spot: Spot;
  readonly keys: readonly string[];
}

/** Of several shapes a value may have, the author most likely meant the one whose keys are there. */
function fromUnion(issue: UnionIssue, spot: Spot): readonly Finding[] {
  if (issue.errors.length === 0 && "options" in issue && issue.options !== undefined) {
    return [wrongValue(issue.message, issue.options.map(String), spot)];
  }
  const branches = branchesOf(issue, spot);
  const written = isObject(spot.value) && !Array.isArray(spot.value) ? Object.keys(spot.value) : [];
  const [likeliest] = [...branches].sort(
    (a, b) => keysMeant(b, written) - keysMeant(a, written) || distanceOf(a) - distanceOf(b),
  );
  if (likeliest === undefined) return [finding("invalid-union", issue.message, spot)];
  const isKeyed = isObject(spot.value) && branches.every(({ keys }) => keys.length > 0);
  if (isKeyed && keysMeant(likeliest, written) === 0) {
    const known = branches.flatMap(({ keys }) => keys);
    if (written.length > 0) return unknownKeys(written, spot, known);
    return [finding("invalid-union", `expected one of ${known.join(", ")}`, spot)];
  }
  return likeliest.issues.flatMap((inner) => toFindings(inner, likeliest.spot));
}

function branchesOf(issue: UnionIssue, spot: Spot): readonly Branch[] {
  const options = spot.schemas.map(unionOptions).find((all) => all.length === issue.errors.length);
  return issue.errors.flatMap((issues, at): readonly Branch[] => {
    if (issues.length === 0) return [];
    const option = options?.[at];
    const own = option === undefined ? spot : { ...spot, schemas: [option] };
    return [{ issues, spot: own, keys: option === undefined ? [] : keysAt(own) }];
  });
}

/** A key that is there speaks for a shape, one that is nearly there half as much. */
function keysMeant({ keys }: Branch, written: readonly string[]): number {
  const worth = written.map((key) =>
    keys.includes(key) ? 2 : nearestName(key, keys) === undefined ? 0 : 1,
  );
  return worth.reduce<number>((sum, one) => sum + one, 0);
}

/** A shape that fails deep inside, or at one place only, was more nearly right. */
function distanceOf({ issues }: Branch): number {
  const depth = Math.max(...issues.map((issue) => issue.path.length));
  const wrongKeys = issues.filter((issue) => issue.code === "unrecognized_keys").length;
  return issues.length + wrongKeys * 2 - depth * 4;
}

/**
 * A misspelt key is one mistake: that the key it was meant to be is missing, and that the whole is
 * therefore not complete, need not be said as well.
 */
function withoutEchoes(found: readonly Finding[]): readonly Issue[] {
  const echoes = new Set(
    found.flatMap(({ meant, spot: { path } }) =>
      meant === undefined ? [] : [formatPath([...path, meant]), `whole ${formatPath(path)}`],
    ),
  );
  return found
    .filter(({ issue: { code, path }, spot }) => {
      const isMissing = spot.value === undefined && echoes.has(formatPath(path));
      const isIncomplete = code === "custom" && echoes.has(`whole ${formatPath(path)}`);
      return code === "unknown-key" || !(isMissing || isIncomplete);
    })
    .map(({ issue }) => issue);
}
