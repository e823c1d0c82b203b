import type { Flow } from "../../flow/flow.ts";
import { inLocale } from "../../lib/localized.ts";
import type { LearningProposal } from "../../protocol/learning.ts";
import type { StudioEdit } from "../../protocol/studio.ts";
import type { Reader } from "../../reading/reader.ts";
import { named, sentence } from "./sentence.ts";
import type { WordGroup } from "./word-groups.ts";

/** The edits that teach an answer these words. */
export function wordEdits(
  { words, meaning, locale }: WordGroup,
  draft: Flow,
): readonly StudioEdit[] {
  if (meaning === undefined) return [];
  const { question, option } = meaning;
  const path = ["questions", question.id, "options", option.id, "says", locale];
  const spellings = words.map(({ spelling }) => spelling);
  const isThere = (option.says[locale] ?? []).length > 0;
  // A language the draft does not speak has no readers.
  if (!draft.locales.includes(locale)) return [];
  return isThere
    ? spellings.map((value) => ({ op: "insert", path, value }))
    : [{ op: "set", path, value: spellings }];
}

type ReadAs = Pick<Reader, "read">;

/** Of what a flow says itself, how much two readers read the same. */
export interface OwnReadings {
  readonly of: number;
  readonly unchanged: number;
}

/** Reads with both what the flow itself says of its answers. Yields after each text. */
export function* compareOwnReadings(
  draft: Flow,
  before: ReadAs,
  after: ReadAs,
): Generator<void, OwnReadings, void> {
  const texts = ownTexts(draft);
  let unchanged = 0;
  for (const { text, locale } of texts) {
    const isSame = answersIn(before, text, locale).join() === answersIn(after, text, locale).join();
    if (isSame) unchanged += 1;
    yield;
  }
  return { of: texts.length, unchanged };
}

/**
 * The proposal, if it holds: with the edits every try is read as the answer and none was before, and
 * everything else the flow's own words say is read as it was. Undefined when it does not.
 */
export function proveWords(
  group: WordGroup,
  {
    edits,
    own,
    draftVersion,
    before,
    after,
  }: {
    readonly edits: readonly StudioEdit[];
    readonly own: OwnReadings;
    readonly draftVersion: number;
    readonly before: ReadAs;
    readonly after: ReadAs;
  },
): LearningProposal | undefined {
  const { words, meaning, locale } = group;
  if (meaning === undefined || edits.length === 0) return undefined;
  const { question, option } = meaning;
  const wanted = `${question.id}.${option.id}`;
  const tries = words.flatMap(({ spelling }) =>
    triesWith(spelling, locale).map((text) => ({
      text,
      locale,
      before: answersIn(before, text, locale),
      after: answersIn(after, text, locale),
    })),
  );
  const helps = tries.every((one) => one.after.includes(wanted) && !one.before.includes(wanted));
  if (!helps || own.unchanged < own.of) return undefined;
  const list = words.map(({ spelling }) => spelling);
  return {
    title: sentence((language) => {
      const answer = named(option.label, language, option.id);
      return language === "de"
        ? `${list.map((word) => `„${word}“`).join(", ")} zu „${answer}“ hinzufügen`
        : `Add ${list.map((word) => `“${word}”`).join(", ")} to “${answer}”`;
    }),
    edits,
    draftVersion,
    proof: { type: "reading", tries, unchanged: own.unchanged },
  };
}

/** A word alone, and as people put it. */
function triesWith(word: string, locale: string): readonly string[] {
  switch (locale) {
    case "de":
      return [word, `Ich suche etwas für ${word}`, `Es geht um ${word}.`];
    case "en":
      return [word, `I am looking for something for ${word}`, `It is about ${word}.`];
    default:
      return [word];
  }
}

function answersIn(reader: ReadAs, text: string, locale: string): readonly string[] {
  return reader
    .read(text, { language: locale })
    .answers.flatMap(({ question, answer }) =>
      answer.type === "options" ? answer.options.map((option) => `${question}.${option}`) : [],
    )
    .sort();
}

/** What the flow itself says of its answers, and its example: all of it has to mean what it meant. */
function ownTexts(flow: Flow): readonly { readonly text: string; readonly locale: string }[] {
  return flow.locales.flatMap((locale) => [
    ...(flow.example === undefined ? [] : [{ text: inLocale(flow.example, locale), locale }]),
    ...flow.questions
      .filter(({ enabled }) => enabled)
      .flatMap(({ options }) =>
        options.flatMap(({ label, says }) =>
          [inLocale(label, locale), ...(says[locale] ?? [])].map((text) => ({ text, locale })),
        ),
      ),
  ]);
}
