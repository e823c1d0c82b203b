/** Word → what stands in its place. */
export type Replacements = Readonly<Record<string, string>>;

/**
 * Replaces whole words, in whatever case; a word that began with a capital goes on doing so. Of two
 * words at the same place the longer one counts.
 */
export function replaceWords(text: string, replacements: Replacements): string {
  const { pattern, written } = compiled(replacements);
  if (written.size === 0) return text;
  return text.replaceAll(pattern, (word) => {
    const replacement = written.get(word.toLowerCase()) ?? word;
    return /^\p{Lu}/u.test(word) ? capitalize(replacement) : replacement;
  });
}

interface CompiledReplacements {
  readonly pattern: RegExp;
  readonly written: ReadonlyMap<string, string>;
}

/** Remembered for as long as the table lives: the same table serves many texts. */
const remembered = new WeakMap<Replacements, CompiledReplacements>();

function compiled(replacements: Replacements): CompiledReplacements {
  const known = remembered.get(replacements);
  if (known !== undefined) return known;
  const words = Object.keys(replacements);
  const written = new Map(words.map((word) => [word.toLowerCase(), replacements[word] ?? ""]));
  const longestFirst = words.sort((a, b) => b.length - a.length).map(escapePattern);
  const either = longestFirst.join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, "giu");
  const result = { pattern, written };
  remembered.set(replacements, result);
  return result;
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
