import type { Command } from "../conversation/command.ts";
import type { OngoingConversation } from "../conversation/state.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import type { Heard, SecondReader, SecondReading } from "./ports.ts";
import { readingChoices, wantsSecondReading, withSecondReading } from "./second-reading.ts";

/** Reads the message of one turn again; several times the same turn, but asks only once. */
export type ReadAgain = (
  command: Command,
  knowledge: Knowledge,
  state: OngoingConversation,
) => Promise<Command>;

export function createReadAgain(
  secondReader: SecondReader | undefined,
  of: Pick<SecondReading, "conversation" | "turn" | "begunAt">,
): ReadAgain {
  let heard: Promise<readonly Heard[]> | undefined;
  return async (command, knowledge, { locale }) => {
    if (secondReader === undefined || command.type !== "say") return command;
    if (!wantsSecondReading(command)) return command;
    const { answers, volunteered } = command.reading;
    heard ??= secondReader.read(
      {
        ...of,
        text: command.text,
        locale,
        choices: readingChoices(knowledge, locale),
        understood: [...answers, ...volunteered].flatMap(({ quote }) => quote ?? []),
      },
      // Nobody can take a message back, so nothing cuts its reading short but its own budget.
      new AbortController().signal,
    );
    return withSecondReading(knowledge, command, await heard);
  };
}
