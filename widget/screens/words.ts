/** The words of the screens, loaded with them. */
export interface Words {
  readonly aboutText: readonly string[];
  readonly dataText: readonly string[];
  readonly download: string;
  readonly erase: string;
  readonly eraseSure: string;
  readonly eraseYes: string;
  readonly differs: string;
  readonly same: string;
  readonly best: string;
  readonly noFact: string;
}

export async function loadWords(locale: string): Promise<Words> {
  const { words } = locale.startsWith("de")
    ? await import("./words-de.ts")
    : await import("./words-en.ts");
  return words;
}
