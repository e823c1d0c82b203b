import type { SecondReader, Voice } from "../../advisor/ports.ts";
import { createAskModel, type AskModel, type AskSettings } from "./ask-model.ts";
import { createBreaker, usualBreaker } from "../breaker.ts";
import { openChatModel, type Endpoint } from "./chat-model.ts";
import { createMessageReader, type MessageReader } from "./message-reader.ts";
import { createModelReader } from "./model-reader.ts";
import { createModelVoice, type ModelFallback } from "./model-voice.ts";
import { createSpending, type SpendingSettings } from "./spending.ts";

export interface ModelSettings
  extends Endpoint, Omit<AskSettings, "callsAtOnceMax">, SpendingSettings {
  /** What the model is asked for. */
  readonly uses: { readonly read: boolean; readonly voice: boolean };
}

/** What a configured model adds to the advisor. */
export interface OpenedModel {
  readonly voice?: Voice;
  readonly secondReader?: SecondReader;
}

/** More calls than this at once help nobody: the next ones would wait longer than they may. */
export const callsAtOnceMax = 32;

/** @param onFallback Told whenever the model's help was done without, and why. */
export async function openModel(
  settings: ModelSettings,
  onFallback: (fallback: ModelFallback) => void,
  now: () => number,
): Promise<OpenedModel> {
  const ask = await openAsk(settings, now);
  return {
    ...(settings.uses.voice ? { voice: createModelVoice(ask, onFallback) } : {}),
    ...(settings.uses.read ? { secondReader: createModelReader(ask, onFallback) } : {}),
  };
}

/** The same model under the same limits, for messages outside of conversations. */
export async function openMessageReader(
  settings: ModelSettings,
  now: () => number,
): Promise<MessageReader> {
  return createMessageReader(await openAsk(settings, now));
}

async function openAsk(settings: ModelSettings, now: () => number): Promise<AskModel> {
  return createAskModel({
    model: await openChatModel(settings),
    breaker: createBreaker(usualBreaker, now),
    spending: createSpending(settings, now),
    settings: { ...settings, callsAtOnceMax },
    now,
  });
}
