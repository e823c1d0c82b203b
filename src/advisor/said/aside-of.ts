import type { SaidReading } from "../../conversation/command.ts";
import type { Reading } from "../../reading/reader.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { sizeNeed } from "./size-need.ts";

/** A message that is about something else, as far as its words tell. */
export function asideOf(knowledge: Knowledge, whole: Reading): SaidReading["aside"] {
  const { message, ...reading } = whole;
  const intent = message?.intent;
  if (intent === undefined) return undefined;
  if (intent === "find") {
    const isSizeless = (message?.sizes.length ?? 0) > 0 && sizeNeed(knowledge, whole) === undefined;
    return isBeyondCatalog(message, reading, isSizeless) ? "question" : undefined;
  }
  return intent === "off_topic" ? "off-topic" : intent;
}

/** "In blue, please", "size M", where the shop says nothing about it: understood, and in vain. */
function isBeyondCatalog(
  message: Reading["message"],
  { answers, wishes, money, wants }: Omit<Reading, "message">,
  isSizeless: boolean,
): boolean {
  const isHeard = answers.length + wishes.length > 0 || money !== undefined || wants !== undefined;
  // Another kind of product is another flow's business, not what the shop lacks.
  const isSaid = isSizeless || message?.mentions.some(({ slot }) => slot !== "product") === true;
  return !isHeard && isSaid;
}
