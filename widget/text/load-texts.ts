import type { Texts } from "./texts.ts";

/** Each language is a file of its own; only the one that is spoken is loaded. */
export async function loadTexts(locale: string): Promise<Texts> {
  const { texts } = locale.startsWith("de") ? await import("./de.ts") : await import("./en.ts");
  return texts;
}
