import type { Attribute } from "../catalog/attribute.ts";
import { isRecord, isSameValue } from "../lib/yaml-edit/apply-edit.ts";
import { optional } from "../lib/optional.ts";
import type { StudioChange, StudioDocument } from "../protocol/studio.ts";
import { conditionText } from "./condition-text.ts";
import { fieldNames } from "./field-names.ts";
import { elementsOf, type Element } from "./read-document.ts";

interface Context {
  readonly attributes: ReadonlyMap<string, Attribute>;
}

/** What differs between two versions, question by question, in sentences. */
export function diffDocuments(
  before: StudioDocument,
  after: StudioDocument,
  context: Context,
): readonly StudioChange[] {
  const { questions: oldQuestions, ...oldRest } = before;
  const { questions: newQuestions, ...newRest } = after;
  return [
    ...diffFields(oldRest, newRest, {}, context),
    ...diffLists(elementsOf(oldQuestions), elementsOf(newQuestions), context),
  ];
}

/** Where a change is: nowhere for the flow itself. */
interface Place {
  readonly question?: Element;
  readonly option?: Element;
}

function diffLists(
  before: readonly Element[],
  after: readonly Element[],
  context: Context,
  question?: Element,
): readonly StudioChange[] {
  const placeOf = (one: Element): Place =>
    question === undefined ? { question: one } : { question, option: one };
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Map(after.map((one) => [one.id, one]));
  const moved = movedIds(
    before.map(({ id }) => id).filter((id) => now.has(id)),
    after.map(({ id }) => id).filter((id) => old.has(id)),
  );
  return [
    ...after.flatMap((one): readonly StudioChange[] => {
      const was = old.get(one.id);
      if (was === undefined) return [whole("added", placeOf(one))];
      return [
        ...(moved.has(one.id) ? [whole("moved", placeOf(one))] : []),
        ...diffElement(was, one, placeOf(one), context),
      ];
    }),
    ...before.filter(({ id }) => !now.has(id)).map((one) => whole("removed", placeOf(one))),
  ];
}

function diffElement(
  before: Element,
  after: Element,
  place: Place,
  context: Context,
): readonly StudioChange[] {
  const { options: oldOptions, ...oldRest } = before;
  const { options: newOptions, ...newRest } = after;
  return [
    ...diffFields(oldRest, newRest, place, context),
    ...(place.option === undefined
      ? diffLists(elementsOf(oldOptions), elementsOf(newOptions), context, after)
      : []),
  ];
}

/** The fewest that have to be moved: all but a longest run that is in the same order. */
function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = after.map((id) => before.indexOf(id));
  const best: { length: number; previous: number }[] = [];
  for (const [at, place] of places.entries()) {
    let [length, previous] = [1, -1];
    for (let other = 0; other < at; other += 1) {
      const candidate = (best[other]?.length ?? 0) + 1;
      if ((places[other] ?? 0) < place && candidate > length) {
        [length, previous] = [candidate, other];
      }
    }
    best.push({ length, previous });
  }
  let at = best.reduce(
    (top, one, index) => (one.length > (best[top]?.length ?? 0) ? index : top),
    0,
  );
  const kept = new Set<string>();
  while (at >= 0 && at < after.length) {
    kept.add(after[at] ?? "");
    at = best[at]?.previous ?? -1;
  }
  return new Set(after.filter((id) => !kept.has(id)));
}

function diffFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  place: Place,
  context: Context,
): readonly StudioChange[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return keys.flatMap((field): readonly StudioChange[] => {
    const [old, now] = [before[field], after[field]];
    if (isSameValue(old, now)) return [];
    const isTexts = isTextPerLanguage(old ?? now) && isTextPerLanguage(now ?? old);
    if (!isTexts) return [changed(place, { field, old, now }, context)];
    const [oldTexts, newTexts] = [isRecord(old) ? old : {}, isRecord(now) ? now : {}];
    const locales = [...new Set([...Object.keys(newTexts), ...Object.keys(oldTexts)])];
    return locales
      .filter((locale) => !isSameValue(oldTexts[locale], newTexts[locale]))
      .map((locale) =>
        changed(place, { field, locale, old: oldTexts[locale], now: newTexts[locale] }, context),
      );
  });
}

/** Texts, or lists of words, by language tag. */
function isTextPerLanguage(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([locale, text]) =>
        /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(locale) &&
        (typeof text === "string" ||
          (Array.isArray(text) && text.every((word) => typeof word === "string"))),
    )
  );
}

interface Difference {
  readonly field: string;
  readonly locale?: string;
  readonly old: unknown;
  readonly now: unknown;
}

function changed(
  place: Place,
  { field, locale, old, now }: Difference,
  { attributes }: Context,
): StudioChange {
  const kind = old === undefined ? "added" : now === undefined ? "removed" : "changed";
  const name = fieldNames[field] ?? { en: `“${field}”`, de: `„${field}“` };
  const show = (value: unknown): string | undefined =>
    value === undefined ? undefined : toText(field, value, attributes);
  const language = locale === undefined ? "" : ` (${locale})`;
  const verbs = fieldVerbs[kind];
  const [en, de] = [subject(place, "en"), subject(place, "de")];
  return {
    kind,
    ...placeIds(place),
    field,
    ...optional("locale", locale),
    sentence: {
      en: `${en}${name.en}${language} ${verbs.en}.`,
      de: `${de}${name.de}${language} ${verbs.de}.`,
    },
    ...optional("before", show(old)),
    ...optional("after", show(now)),
  };
}

const fieldVerbs = {
  added: { en: "was added", de: "kam dazu" },
  removed: { en: "was taken out", de: "fiel weg" },
  changed: { en: "was changed", de: "wurde geändert" },
} as const;

function whole(kind: "added" | "removed" | "moved", place: Place): StudioChange {
  const isOption = place.option !== undefined;
  const [en, de] = [
    nameOf(place.option ?? place.question, "en"),
    nameOf(place.option ?? place.question, "de"),
  ];
  const inQuestion = {
    en: isOption ? ` to “${nameOf(place.question, "en")}”` : "",
    de: isOption ? ` bei „${nameOf(place.question, "de")}“` : "",
  };
  const what = isOption ? { en: "answer", de: "Antwort" } : { en: "question", de: "Frage" };
  const verbs = wholeVerbs[kind];
  return {
    kind,
    ...placeIds(place),
    sentence: {
      en: `The ${what.en} “${en}”${inQuestion.en} ${verbs.en}.`,
      de: `Die ${what.de} „${de}“${inQuestion.de} ${verbs.de}.`,
    },
  };
}

const wholeVerbs = {
  added: { en: "is new", de: "ist neu" },
  removed: { en: "was taken out", de: "fiel weg" },
  moved: { en: "has another place", de: "steht an anderer Stelle" },
} as const;

function subject({ question, option }: Place, locale: "en" | "de"): string {
  const quote = (text: string): string => (locale === "en" ? `“${text}”` : `„${text}“`);
  const parts = [question, option].filter((part) => part !== undefined);
  return parts.map((part) => `${quote(nameOf(part, locale))}: `).join("");
}

function nameOf(element: Element | undefined, locale: string): string {
  const texts = element?.["ask"] ?? element?.["label"];
  const text = isRecord(texts) ? (texts[locale] ?? Object.values(texts)[0]) : undefined;
  return typeof text === "string" ? text : (element?.id ?? "");
}

function placeIds({ question, option }: Place): Pick<StudioChange, "question" | "option"> {
  return { ...optional("question", question?.id), ...optional("option", option?.id) };
}

function toText(field: string, value: unknown, attributes: ReadonlyMap<string, Attribute>): string {
  if (field === "must" || field === "wish" || field === "scope") {
    return conditionText(value, attributes);
  }
  if (Array.isArray(value)) return value.map(String).join(", ");
  if (!isRecord(value)) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${toText("", one, attributes)}`)
    .join("; ");
}
