import type {
  StudioDocument,
  StudioEdit,
  StudioFlow,
  StudioIssue,
  StudioPath,
} from "../../src/protocol/studio.ts";

/**
 * The flow as it will be once these edits have arrived, so that what was done is seen at once. The
 * server has the last word: what it would refuse changes nothing here, what only it knows (counts,
 * issues, the text) stays as it last said.
 */
export function expectEdits(flow: StudioFlow, edits: readonly StudioEdit[]): StudioFlow {
  const { document } = flow;
  if (edits.length === 0 || document === undefined) return flow;
  const expected = edits.reduce<unknown>(expectEdit, document) as StudioDocument;
  const issues = flow.issues.flatMap((issue) => moved(issue, document, expected));
  return { ...flow, document: expected, issues };
}

function expectEdit(value: unknown, edit: StudioEdit): unknown {
  switch (edit.op) {
    case "set":
      return change(value, edit.path, () => edit.value);
    case "remove":
      return change(value, edit.path, () => nothing);
    case "insert":
      return change(value, edit.path, (list) => {
        if (list === undefined || list === null) return [edit.value];
        return Array.isArray(list) ? list.toSpliced(before(list, edit), 0, edit.value) : list;
      });
    case "move":
      return inList(value, edit.path, (list, at) => {
        const to = before(list, edit);
        return list.toSpliced(at, 1).toSpliced(to > at ? to - 1 : to, 0, list[at]);
      });
    case "duplicate":
      return inList(value, edit.path, (list, at) =>
        list.toSpliced(at + 1, 0, { ...asRecord(list[at]), id: edit.id }),
      );
    case "rename":
      return change(value, [...edit.path, "id"], () => edit.id);
  }
}

/** Stands for what is taken away. */
const nothing = Symbol("nothing");

/** @param make New from old; the old one again when it cannot be changed so. */
function change(value: unknown, path: StudioPath, make: (old: unknown) => unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return make(value);
  if (Array.isArray(value)) {
    const at = placeOf(value, part);
    if (at < 0) return value;
    const made = change(value[at], rest, make);
    return made === nothing ? value.toSpliced(at, 1) : value.with(at, made);
  }
  if (typeof value !== "object" && value !== undefined) return value;
  const record = asRecord(value);
  const old = Object.hasOwn(record, part) ? record[part] : undefined;
  const made = change(old, rest, make);
  if (made === old) return value;
  if (made !== nothing) return { ...record, [part]: made };
  if (!Object.hasOwn(record, part)) return value;
  const { [part]: _gone, ...others } = record;
  return others;
}

function inList(
  value: unknown,
  path: StudioPath,
  make: (list: readonly unknown[], at: number) => readonly unknown[],
): unknown {
  return change(value, path.slice(0, -1), (list) => {
    const at = Array.isArray(list) ? placeOf(list, path.at(-1) ?? -1) : -1;
    return at < 0 ? list : make(list as readonly unknown[], at);
  });
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** Elements are named by their ids, or counted. */
function placeOf(list: readonly unknown[], part: string | number): number {
  if (typeof part === "number") return part < list.length ? part : -1;
  return list.findIndex((one) => asRecord(one)["id"] === part);
}

/** Where the neighbour is gone, the server will say so; until then it stands at the end. */
function before(
  list: readonly unknown[],
  { before: neighbour }: { readonly before?: string | number },
): number {
  const at = neighbour === undefined ? -1 : placeOf(list, neighbour);
  return at < 0 ? list.length : at;
}

/** Issues name questions and options by their place: they go where those went. */
function moved(issue: StudioIssue, from: unknown, to: unknown): readonly StudioIssue[] {
  const path: (string | number)[] = [];
  let [old, now] = [from, to];
  for (const part of issue.path) {
    const place = typeof part === "number" ? placeNow(part, old, now) : part;
    // What was taken away has no issues any more.
    if (place === undefined) return [];
    path.push(place);
    old = asRecord(old)[part];
    now = asRecord(now)[place];
  }
  return [{ ...issue, path }];
}

function placeNow(part: number, old: unknown, now: unknown): number | undefined {
  if (!Array.isArray(old) || !Array.isArray(now)) return part;
  const id = asRecord(old[part])["id"];
  if (typeof id !== "string") return part;
  const at = placeOf(now, id);
  return at < 0 ? undefined : at;
}
