import type { DocumentPath } from "../issue.ts";

/** One change of a document, at a place named by keys and by places in lists. */
export type YamlEdit =
  /** Writes a value; keys that are missing on the way are made. */
  | { readonly op: "set"; readonly path: DocumentPath; readonly value: unknown }
  | { readonly op: "remove"; readonly path: DocumentPath }
  /** Adds an element to the list at `path`, which is made when it is missing. */
  | {
      readonly op: "insert";
      readonly path: DocumentPath;
      readonly at: number;
      readonly value: unknown;
    }
  /** Takes an element out of its list and puts it where it then has the place `to`. */
  | { readonly op: "move"; readonly path: DocumentPath; readonly to: number }
  /** Puts a second one of an element behind it. */
  | { readonly op: "copy"; readonly path: DocumentPath };

export type Applied =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

/** The same edit on plain values: what the text has to say afterwards. */
export function applyEdit(value: unknown, edit: YamlEdit): Applied {
  switch (edit.op) {
    case "set":
      return change(value, edit.path, () => edit.value);
    case "remove":
      return change(value, edit.path, () => nothing);
    case "insert":
      return change(value, edit.path, (list) => {
        if (list === undefined || list === null) return [edit.value];
        return Array.isArray(list) ? list.toSpliced(edit.at, 0, edit.value) : undefined;
      });
    case "move":
    case "copy": {
      const at = edit.path.at(-1);
      return change(value, edit.path.slice(0, -1), (list) => {
        if (!Array.isArray(list) || typeof at !== "number" || at >= list.length) return undefined;
        const [one]: unknown[] = list.slice(at, at + 1);
        return edit.op === "copy"
          ? list.toSpliced(at, 0, one)
          : list.toSpliced(at, 1).toSpliced(edit.to, 0, one);
      });
    }
  }
}

/** Stands for what is taken away. */
const nothing = Symbol("nothing");

/** @param make New from old; undefined when what is there cannot be changed so. */
function change(value: unknown, path: DocumentPath, make: (old: unknown) => unknown): Applied {
  const [part, ...rest] = path;
  if (part === undefined) {
    const made = make(value);
    return made === undefined
      ? { ok: false, reason: "there is something else at this place" }
      : { ok: true, value: made };
  }
  if (typeof part === "number") {
    if (!Array.isArray(value) || part >= value.length) {
      return { ok: false, reason: `there is no element ${part + 1}` };
    }
    const changed = change(value[part], rest, make);
    if (!changed.ok) return changed;
    const isGone = changed.value === nothing;
    return { ok: true, value: isGone ? value.toSpliced(part, 1) : value.with(part, changed.value) };
  }
  if (value !== undefined && value !== null && !isRecord(value)) {
    return { ok: false, reason: `there is nothing that could have "${part}"` };
  }
  const record = value ?? {};
  const changed = change(Object.hasOwn(record, part) ? record[part] : undefined, rest, make);
  if (!changed.ok) return changed;
  if (changed.value !== nothing) return { ok: true, value: { ...record, [part]: changed.value } };
  const { [part]: _gone, ...others } = record;
  return { ok: true, value: others };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether two plain values say the same; the order of keys says nothing. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, at) => isSameValue(one, b[at]));
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]))
    );
  }
  return Object.is(a, b);
}
