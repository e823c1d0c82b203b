import type { StudioDocument, StudioOption, StudioQuestion } from "../../src/protocol/studio.ts";
import { textOf } from "../view/format.ts";
import { words } from "../words/words.ts";

/** The languages of a flow are those of its title. */
export function localesOf(document: StudioDocument): readonly string[] {
  const locales = Object.keys(document.title ?? {});
  return locales.length > 0 ? locales : ["en"];
}

export function questionName(question: StudioQuestion): string {
  return textOf(question.ask, question.id);
}

/** Yes and no have labels of their own. */
export function optionName(option: StudioOption): string {
  const { yes, no } = words();
  const plain = option.id === "yes" ? yes : option.id === "no" ? no : option.id;
  return textOf(option.label, plain);
}

/** Documents with errors are shown too; only what has the shape of a question is. */
export function questionsOf(document: StudioDocument | undefined): readonly StudioQuestion[] {
  const questions: unknown = document?.questions;
  return Array.isArray(questions)
    ? ((questions as readonly unknown[]).filter(isNamed) as StudioQuestion[])
    : [];
}

export function optionsOf(question: StudioQuestion): readonly StudioOption[] {
  const options: unknown = question.options;
  return Array.isArray(options)
    ? ((options as readonly unknown[]).filter(isNamed) as StudioOption[])
    : [];
}

function isNamed(part: unknown): boolean {
  return typeof part === "object" && part !== null && "id" in part && typeof part.id === "string";
}
