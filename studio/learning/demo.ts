import { signal } from "@preact/signals";
import type { LearningDemo } from "../../src/protocol/learning.ts";
import { problemText } from "../api/problem-text.ts";
import { toast } from "../view/toasts.tsx";
import { learningApi } from "./learning-api.ts";
import { learningWords } from "./learning-words.ts";

/** Whether the demo data are there; unknown until somebody has asked. */
export const demo = signal<LearningDemo | undefined>(undefined);

const askAgainMs = 1_000;

export async function lookForDemo(): Promise<void> {
  try {
    demo.value = await learningApi.demo();
  } catch {
    // Without an answer the page just does not speak of demo data.
  }
}

/** Resolves when the demo data are there, or are known not to come. */
export async function loadDemo(): Promise<void> {
  try {
    demo.value = await learningApi.loadDemo();
    while (demo.value.state === "loading") {
      await new Promise((resolve) => setTimeout(resolve, askAgainMs));
      demo.value = await learningApi.demo();
    }
    if (demo.value.state === "loaded") toast(learningWords().demoLoaded);
  } catch (trouble) {
    toast(problemText(trouble));
    await lookForDemo();
  }
}

export async function removeDemo(): Promise<void> {
  try {
    await learningApi.removeDemo();
    toast(learningWords().demoRemoved);
  } catch (trouble) {
    toast(problemText(trouble));
  }
  await lookForDemo();
}
