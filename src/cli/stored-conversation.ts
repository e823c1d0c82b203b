import { z } from "zod";
import {
  storedConversationSchema,
  type StoredConversation,
} from "../advisor/stored-conversation.ts";
import { parseJsonLine } from "./json-line.ts";

const exportSchema = z.object({ conversations: z.array(storedConversationSchema).min(1) });

/** What `lotse export` prints, or one conversation a line; or what is wrong with it. */
export function parseStored(
  source: { readonly text: string } | string,
): readonly StoredConversation[] | string {
  if (typeof source === "string") return source;
  const text = source.text.trim();
  const whole = parseJsonLine(text, exportSchema);
  if ("value" in whole) return inOrder(whole.value.conversations);
  const lines = text.split("\n").map((line) => parseJsonLine(line, storedConversationSchema));
  // Said of the document as a whole where that is what it is.
  if (lines.length === 1 && lines[0] !== undefined && "problem" in lines[0] && isExport(text)) {
    return whole.problem;
  }
  const wrong = lines.findIndex((line) => "problem" in line);
  const found = lines[wrong];
  if (found !== undefined && "problem" in found) return `line ${wrong + 1}: ${found.problem}`;
  return inOrder(lines.flatMap((line) => ("value" in line ? [line.value] : [])));
}

function isExport(text: string): boolean {
  return "value" in parseJsonLine(text, z.object({ conversations: z.unknown() }));
}

/** Numbered from 1 without gaps, as a log is. */
function inOrder(
  conversations: readonly StoredConversation[],
): readonly StoredConversation[] | string {
  const broken = conversations.find(({ events }) => events.some(({ seq }, at) => seq !== at + 1));
  return broken === undefined
    ? conversations
    : `the events of ${broken.conversation} are not numbered from 1 without gaps`;
}
