import type {
  StudioCondition,
  StudioDocument,
  StudioEdit,
  StudioJson,
  StudioOption,
  StudioQuestion,
} from "../../protocol/studio.ts";

/** An option whose must is to become a wish: all of it, or what it requires of one attribute. */
export interface Softened {
  readonly question: string;
  readonly option: string;
  readonly attribute?: string;
}

/**
 * The edits that let options wish for what they require. What then excludes nothing any more is taken
 * out of `relax`, where it would never have to give way. Options that require nothing stay as they are.
 */
export function softeningEdits(
  document: StudioDocument,
  softened: readonly Softened[],
): readonly StudioEdit[] {
  const gone = new Set<string>();
  const edits = softened.flatMap(({ question, option: id, attribute }): readonly StudioEdit[] => {
    const option = optionIn(questionIn(document, question), id);
    const must: Conditions = option?.must ?? {};
    const part = attribute === undefined ? must : partOf(must, attribute);
    if (Object.keys(part).length === 0) return [];
    const path = ["questions", question, "options", id];
    const isAll = Object.keys(part).length === Object.keys(must).length;
    if (isAll) gone.add(`${question}.${id}`);
    const rest = isAll || attribute === undefined ? [] : [attribute];
    return [
      { op: "set", path: [...path, "wish"], value: together(option?.wish, part) },
      { op: "remove", path: [...path, "must", ...rest] },
    ];
  });
  return [...edits, ...withoutIdle(document, gone)];
}

type Conditions = Readonly<Record<string, unknown>>;

/** What a must says of one attribute, where it says so by itself. */
function partOf(must: Conditions, attribute: string): Conditions {
  return Object.hasOwn(must, attribute) ? { [attribute]: must[attribute] } : {};
}

/** Both conditions as one; it came out of a document, so it is JSON. */
function together(wish: StudioCondition | undefined, part: Conditions): StudioJson {
  const known: Conditions = wish ?? {};
  const isApart = Object.keys(part).every((key) => !Object.hasOwn(known, key));
  return (isApart ? { ...known, ...part } : { all: [known, part] }) as StudioJson;
}

function withoutIdle(document: StudioDocument, gone: ReadonlySet<string>): readonly StudioEdit[] {
  const { relax } = document;
  if (!Array.isArray(relax) || gone.size === 0) return [];
  const left = relax.filter((entry) => !gone.has(entry) && !isSoft(document, entry, gone));
  if (left.length === relax.length) return [];
  return [
    left.length === 0
      ? { op: "remove", path: ["relax"] }
      : { op: "set", path: ["relax"], value: left },
  ];
}

/** A question none of whose options requires anything any more. */
function isSoft(document: StudioDocument, entry: string, gone: ReadonlySet<string>): boolean {
  const question = questionIn(document, entry);
  const isTouched = [...gone].some((name) => name.startsWith(`${entry}.`));
  if (question === undefined || !isTouched) return false;
  const isAmount = question.kind === "budget" || question.attribute !== undefined;
  if (isAmount && question.effect !== "wish") return false;
  return (question.options ?? []).every(
    ({ id, must }) => must === undefined || gone.has(`${entry}.${id}`),
  );
}

export function questionIn({ questions }: StudioDocument, id: string): StudioQuestion | undefined {
  return Array.isArray(questions) ? questions.find((one) => one?.id === id) : undefined;
}

export function optionIn(
  question: StudioQuestion | undefined,
  id: string,
): StudioOption | undefined {
  const options = question?.options;
  return Array.isArray(options) ? options.find((one) => one?.id === id) : undefined;
}
