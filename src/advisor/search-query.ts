import type { Command, SaidReading } from "../conversation/command.ts";
import { toWords } from "../lib/words.ts";
import type { QueryVector, TextQuery } from "../recommendation/text-match.ts";
import { formatVector, packVector } from "../search/packed-vector.ts";
import { optional } from "../lib/optional.ts";
import type { Embedder } from "./ports.ts";
import { isTooCommon } from "./text-terms.ts";
import { unreadText } from "./unread-text.ts";

/**
 * Adds to a text what products are searched by, and the vector of it. The vector goes into the log
 * with what was said, so that deciding needs no embedder, today or when it is replayed. Without an
 * embedder, or when it fails, the words have to do.
 */
export async function withQuery(
  command: Command,
  parts: { readonly embedder?: Embedder; readonly onTrouble: (trouble: unknown) => void },
): Promise<Command> {
  const query = command.type === "say" ? queryOf(command.text, command.reading) : undefined;
  if (command.type !== "say" || query === undefined) return command;
  const { embedder, onTrouble } = parts;
  const vector = await vectorOf(query.text, embedder).catch((trouble: unknown) => {
    onTrouble(trouble);
    return undefined;
  });
  return { ...command, query: { ...query, ...optional("vector", vector) } };
}

/** Nothing is searched for by who wants to steer, nor by what says nothing about a product. */
function queryOf(
  text: string,
  { answers, volunteered, unneeded = [], wants }: SaidReading,
): TextQuery | undefined {
  const takesBack = unneeded.length > 0 && answers.length + volunteered.length === 0;
  if (wants !== undefined || takesBack) return undefined;
  const quotes = [
    ...[...answers, ...volunteered].flatMap(({ quote }) => quote ?? []),
    // "Size" of "size M" was read with it.
    ...(text.match(/(?<!\p{L})(?:gr(?:öß|oess|öss)en?|sizes?)(?!\p{L})/giu) ?? []),
  ];
  const rest = unreadText(text, quotes);
  return toWords(rest).every((word) => isTooCommon(word.text)) ? undefined : { text: rest };
}

/** A turn does not wait longer than this for being understood a little better. */
const embedWithinMs = 1_500;

async function vectorOf(
  text: string,
  embedder: Embedder | undefined,
): Promise<QueryVector | undefined> {
  if (embedder === undefined) return undefined;
  const [vector] = await embedder.embed([text], AbortSignal.timeout(embedWithinMs));
  if (vector === undefined) return undefined;
  return { model: embedder.id, bytes: formatVector(packVector(vector)) };
}
