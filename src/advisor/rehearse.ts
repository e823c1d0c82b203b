import { start } from "../conversation/decide.ts";
import type { ConversationEvent } from "../conversation/event.ts";
import { replay } from "../conversation/replay.ts";
import { speechFor } from "../conversation/speech.ts";
import { baseLanguage, type Locale } from "../lib/localized.ts";
import { decideTurn } from "./decide-turn.ts";
import type { Advice } from "./library.ts";

/**
 * Plays a conversation nobody had and nobody keeps, a turn at a time: whatever a first shopper would
 * have to wait for (lists of words, forms of sentences, columns of the catalogue) is made by then.
 * Whoever plays it may pause between the turns, so that a real shopper comes first.
 */
export async function* rehearse(
  { knowledge, reader }: Advice,
  locale: Locale,
): AsyncGenerator<readonly ConversationEvent[]> {
  const events: ConversationEvent[] = [...start(knowledge, { locale })];
  for (const text of lines[baseLanguage(locale) === "de" ? "de" : "en"]) {
    const before = stateAfter(events);
    if (before.phase === "new") return;
    const turn = { id: "rehearsal", request: { type: "say" as const, text } };
    // Without an embedder, which may be a service that counts every word.
    const decided = await decideTurn({ knowledge, reader }, before, turn, means);
    if (!isDecided(decided)) return;
    events.push(...decided);
    const after = stateAfter(events);
    if (after.phase !== "new") speechFor(knowledge, before, after, decided);
    yield decided;
  }
}

/** One of each sort: needs, money, a question, a comparison, a name, something that is no wish. */
const lines = {
  en: [
    "something light for women under 300, for Scotland in October",
    "which is the lightest?",
    "why not the Rehearsal? And is the second one quiet?",
    "cheaper, please",
    "thanks",
  ],
  de: [
    "etwas Leichtes für Damen unter 300, für Schottland im Oktober",
    "welche ist die leichteste?",
    "warum nicht die Probe? Und ist die zweite leise?",
    "günstiger bitte",
    "danke",
  ],
} as const;

const means = {
  readAgain: async <Command>(command: Command) => command,
  weather: undefined,
  eventsMax: 100,
  onTrouble: () => {},
};

function stateAfter(events: readonly ConversationEvent[]) {
  return replay(events.map((event, at) => ({ seq: at + 1, at: 0, event })));
}

function isDecided(
  decided: Awaited<ReturnType<typeof decideTurn>>,
): decided is readonly ConversationEvent[] {
  return Array.isArray(decided);
}
