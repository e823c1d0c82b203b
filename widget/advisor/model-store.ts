import type { Texts } from "../text/texts.ts";
import { emptyTranscript } from "../transcript/transcript.ts";
import type { Model } from "./model.ts";

/** Holds the model; whoever draws it is told of every change. */
export interface ModelStore {
  readonly model: Model;
  readonly change: (part: Partial<Model>) => void;
  close(): void;
}

/** After this long one wants to know that something is happening. */
const slowMs = 400;

export function createModelStore(texts: Texts, changed: () => void): ModelStore {
  let slowness: ReturnType<typeof setTimeout> | undefined;
  let model: Model = {
    texts,
    isOpen: false,
    phase: "idle",
    waiting: [],
    ...nothingSaid,
    isSlow: false,
    draft: "",
    locales: [],
    announcement: "",
    added: [],
    talk: undefined,
  };

  function change(part: Partial<Model>): void {
    model = { ...model, ...part };
    const { phase, waiting, transcript } = model;
    if (phase === "starting" || waiting.length > 0 || transcript.owing) {
      slowness ??= setTimeout(() => change({ isSlow: true }), slowMs);
    } else if (slowness !== undefined) {
      close();
      model = { ...model, isSlow: false };
    }
    changed();
  }

  function close(): void {
    clearTimeout(slowness);
    slowness = undefined;
  }

  return {
    get model() {
      return model;
    },
    change,
    close,
  };
}

/** What a conversation leaves behind when it ends. */
export const nothingSaid = {
  transcript: emptyTranscript,
  speaking: "",
  isDown: false,
  notice: undefined,
  title: undefined,
  screen: undefined,
} satisfies Partial<Model>;
