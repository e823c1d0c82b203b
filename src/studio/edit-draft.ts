import { applyEdit, isRecord, type YamlEdit } from "../lib/yaml-edit/apply-edit.ts";
import { editYaml, type EditedYaml } from "../lib/yaml-edit/edit-yaml.ts";
import type { YamlDocument } from "../lib/yaml-document.ts";
import { flowPiecesMax } from "../flow/parse-flow.ts";
import type { DocumentPath } from "../lib/issue.ts";
import type { StudioEdit, StudioPath } from "../protocol/studio.ts";
import { elementsOf } from "./read-document.ts";

/**
 * A merchandiser's edits of a flow's text: all of them, or the reason why one cannot be made.
 * Elements of lists may be named by their ids, as they are when the edit's turn comes.
 *
 * @param source The text, or what was read of it already.
 */
export function editDraft(source: string | YamlDocument, edits: readonly StudioEdit[]): EditedYaml {
  return editYaml(source, (value) => toSteps(edits, value), keyOrder, flowPiecesMax);
}

/** Steps on places, each resolved in what the ones before it leave, or why one cannot be made. */
function toSteps(edits: readonly StudioEdit[], value: unknown): readonly YamlEdit[] | string {
  let now = value;
  const steps: YamlEdit[] = [];
  for (const edit of edits) {
    const resolved = resolve(edit, now);
    if (typeof resolved === "string") return resolved;
    for (const step of resolved) {
      const applied = applyEdit(now, step);
      if (!applied.ok) return applied.reason;
      now = applied.value;
      steps.push(step);
    }
  }
  return steps;
}

/** How people write flows: what it is and what it says first, what it does after. */
const keyOrder = [
  "schema id title catalog scope noun greeting",
  "ask label why example address contact kind required answerable",
  "enabled combine attribute effect ask_if picture months says",
  "must wish weight because options questions engine relax results staff",
].flatMap((names) => names.split(" "));

/** Steps on places, or why there are none. */
function resolve(edit: StudioEdit, value: unknown): readonly YamlEdit[] | string {
  const path = toPlaces(edit.path, value);
  if (path === undefined) {
    // What is not there need not be taken away.
    return edit.op === "remove" ? [] : `there is nothing at ${edit.path.join(" › ")}`;
  }
  switch (edit.op) {
    case "set":
      return [{ op: "set", path, value: edit.value }];
    case "remove":
      return isThere(value, path) ? [{ op: "remove", path }] : [];
    case "insert": {
      const at = placeBefore(edit.before, value, path);
      return at === undefined ? unknownNeighbour : [{ op: "insert", path, at, value: edit.value }];
    }
    case "move": {
      const from = Number(path.at(-1));
      const before = placeBefore(edit.before, value, path.slice(0, -1));
      if (before === undefined) return unknownNeighbour;
      return [{ op: "move", path, to: before > from ? before - 1 : before }];
    }
    case "duplicate": {
      const copy = [...path.slice(0, -1), Number(path.at(-1)) + 1];
      return [
        { op: "copy", path },
        { op: "set", path: [...copy, "id"], value: edit.id },
      ];
    }
    case "rename":
      return [
        { op: "set", path: [...path, "id"], value: edit.id },
        ...mentions(path, edit.id, value),
      ];
  }
}

const unknownNeighbour = "the neighbour it should stand before is gone";

/** Ids → places; keys that are not there yet stay as they are. Undefined when an element is missing. */
function toPlaces(path: StudioPath, value: unknown): DocumentPath | undefined {
  const places: (string | number)[] = [];
  let at = value;
  for (const part of path) {
    if (!Array.isArray(at)) {
      places.push(part);
      at = isRecord(at) ? at[part] : undefined;
      continue;
    }
    const place = typeof part === "number" ? part : placeOf(at, part);
    if (place < 0 || place >= at.length) return undefined;
    places.push(place);
    at = at[place];
  }
  return places;
}

function placeOf(list: readonly unknown[], id: string): number {
  return list.findIndex((one) => isRecord(one) && one["id"] === id);
}

function isThere(value: unknown, path: DocumentPath): boolean {
  let at = value;
  for (const part of path) {
    if (Array.isArray(at)) at = at[Number(part)];
    else if (isRecord(at) && Object.hasOwn(at, part)) at = at[part];
    else return false;
  }
  return true;
}

function placeBefore(
  before: string | number | undefined,
  value: unknown,
  path: DocumentPath,
): number | undefined {
  const list = path.reduce<unknown>(
    (at, part) => (Array.isArray(at) ? at[Number(part)] : isRecord(at) ? at[part] : undefined),
    value,
  );
  const length = Array.isArray(list) ? list.length : 0;
  if (before === undefined) return length;
  const at = typeof before === "number" ? before : Array.isArray(list) ? placeOf(list, before) : -1;
  return at < 0 || at > length ? undefined : at;
}

/** The edits that make `ask_if` and `relax` follow a question or option to its new id. */
function mentions(path: DocumentPath, id: string, value: unknown): readonly YamlEdit[] {
  if (!isRecord(value)) return [];
  const questions = Array.isArray(value["questions"]) ? value["questions"] : [];
  const question = elementsOf([questions[Number(path[1])]])[0];
  if (question === undefined) return [];
  const isOption = path.length === 4;
  const options = Array.isArray(question["options"]) ? question["options"] : [];
  const old = isOption ? elementsOf([options[Number(path[3])]])[0]?.id : question.id;
  if (old === undefined || old === id) return [];
  const renamed: Renamed = isOption
    ? { type: "option", question: question.id, from: old, to: id }
    : { type: "question", from: old, to: id };
  const waiting = questions.flatMap((one: unknown, at): readonly YamlEdit[] => {
    const condition = isRecord(one) ? one["ask_if"] : undefined;
    if (!isRecord(condition)) return [];
    return [{ op: "set", path: ["questions", at, "ask_if"], value: renameIn(condition, renamed) }];
  });
  const { relax } = value;
  if (!Array.isArray(relax)) return waiting;
  const names = relax.map((name: unknown) => renameEntry(String(name), renamed));
  return [...waiting, { op: "set", path: ["relax"], value: names }];
}

type Renamed =
  | { readonly type: "question"; readonly from: string; readonly to: string }
  | {
      readonly type: "option";
      readonly question: string;
      readonly from: string;
      readonly to: string;
    };

function renameIn(condition: unknown, renamed: Renamed): unknown {
  if (Array.isArray(condition)) return condition.map((part: unknown) => renameIn(part, renamed));
  if (!isRecord(condition)) return condition;
  return Object.fromEntries(
    Object.entries(condition).map(([key, test]): [string, unknown] => {
      if (key === "all" || key === "any" || key === "not") return [key, renameIn(test, renamed)];
      if (renamed.type === "question") return [key === renamed.from ? renamed.to : key, test];
      return [key, key === renamed.question ? renameOption(test, renamed) : test];
    }),
  );
}

function renameOption(test: unknown, { from, to }: Renamed): unknown {
  if (!isRecord(test)) return test;
  const rename = (one: unknown): unknown => (one === from ? to : one);
  return Object.fromEntries(
    Object.entries(test).map(([key, one]): [string, unknown] => [
      key,
      Array.isArray(one) ? one.map(rename) : rename(one),
    ]),
  );
}

function renameEntry(entry: string, renamed: Renamed): string {
  const [question, option] = entry.split(".", 2);
  if (renamed.type === "question") {
    if (question !== renamed.from) return entry;
    return option === undefined ? renamed.to : `${renamed.to}.${option}`;
  }
  return question === renamed.question && option === renamed.from
    ? `${question}.${renamed.to}`
    : entry;
}
