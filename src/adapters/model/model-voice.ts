import { checkWording } from "../../advisor/grounding.ts";
import type { Speech, SpokenTurn, Voice } from "../../advisor/ports.ts";
import { inPieces } from "../../advisor/in-pieces.ts";
import type { AskModel } from "./ask-model.ts";
import { ModelError, toModelError } from "./model-error.ts";
import { voiceRequest } from "./voice-prompt.ts";

/** Why the template spoke, or why a message was read by the rules alone. */
export interface ModelFallback {
  readonly use: "voice" | "read";
  readonly error: ModelError;
}

const charactersMax = 800;

/**
 * Speaks in the words of a model where they are grounded, and in the template's where they are not
 * or do not come. A wording is checked as a whole before its first word is heard: a sentence that
 * turned out false could not be taken back.
 */
export function createModelVoice(
  ask: AskModel,
  onFallback: (fallback: ModelFallback) => void,
): Voice {
  return {
    async *speak(speech, signal) {
      const wording = await wordingOf(speech, signal).catch((cause: unknown) => {
        onFallback({ use: "voice", error: toModelError(cause) });
        return undefined;
      });
      for (const piece of inPieces(wording ?? speech.template)) {
        if (signal.aborted) return;
        yield piece;
      }
    },
  };

  async function wordingOf(speech: Speech, signal: AbortSignal): Promise<string | undefined> {
    const { turn } = speech;
    return turn === undefined ? undefined : await groundedWording(turn, signal);
  }

  async function groundedWording(spoken: SpokenTurn, signal: AbortSignal): Promise<string> {
    const evidence = spoken.evidence();
    const reply = await ask(
      {
        use: "voice",
        conversation: spoken.conversation,
        turn: spoken.turn,
        begunAt: spoken.begunAt,
        request: voiceRequest(evidence),
        charactersMax,
      },
      signal,
    );
    const wording = reply.trim();
    const verdict = checkWording(wording, evidence);
    if (verdict.grounded) return wording;
    throw new ModelError("ungrounded", `${verdict.why.code} (${verdict.why.detail.slice(0, 60)})`);
  }
}
