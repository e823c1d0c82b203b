import type { LearningNames } from "../../src/protocol/learning.ts";
import { textOf } from "../view/format.ts";
import { learningWords } from "./learning-words.ts";

/** Labels where there are any; an id says more than nothing. */
export function questionName(names: LearningNames, question: string): string {
  return textOf(names.questions[question], question);
}

export function optionName(names: LearningNames, question: string, option: string): string {
  if (option === "(amount)") return learningWords().ownAmount;
  if (option === "(place)") return learningWords().ownPlace;
  return textOf(names.options[`${question}.${option}`], option);
}

export function productName(names: LearningNames, product: string): string {
  return textOf(names.products[product], product);
}
