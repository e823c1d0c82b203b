import type { ModelFallback } from "../../../src/adapters/model/model-voice.ts";
import { openModel, type ModelSettings } from "../../../src/adapters/model/open-model.ts";
import type { ModelErrorCode } from "../../../src/adapters/model/model-error.ts";
import type { SecondReader, Voice } from "../../../src/advisor/ports.ts";
import { present } from "../../../src/lib/invariant.ts";

const noCap = { tokens: 0, money: 0 };

/** More than any answer takes, on however busy a machine. */
export const patientSettings: Omit<ModelSettings, "baseUrl"> = {
  model: "scripted",
  apiKey: "key-of-the-test",
  uses: { read: true, voice: true },
  firstTokenMs: 10_000,
  idleMs: 10_000,
  readMs: 10_000,
  turnMs: 10_000,
  caps: { turn: noCap, conversation: noCap, day: noCap },
  prices: { input: 0, output: 0 },
};

/** For endpoints that keep one waiting. */
export const hastyBudget = { firstTokenMs: 250, idleMs: 150, readMs: 300, turnMs: 600 };

export interface Opened {
  readonly voice: Voice;
  readonly secondReader: SecondReader;
  readonly fallbacks: readonly ModelFallback[];
  readonly reasons: () => readonly ModelErrorCode[];
}

/** The real adapter, pointed at an endpoint on the own machine. */
export async function openAt(
  baseUrl: string,
  settings: Partial<ModelSettings> = {},
  now: () => number = () => Date.now(),
): Promise<Opened> {
  const fallbacks: ModelFallback[] = [];
  const { voice, secondReader } = await openModel(
    { ...patientSettings, ...settings, baseUrl },
    (fallback) => fallbacks.push(fallback),
    now,
  );
  return {
    voice: present(voice, "voice"),
    secondReader: present(secondReader, "second reader"),
    fallbacks,
    reasons: () => fallbacks.map(({ error }) => error.code),
  };
}
