/** How much there is to a YAML text, at most. */
export interface YamlExtent {
  /** How deep it is nested. */
  readonly levels: number;
  /** Of how many lines, and letters that mean something to YAML, it consists. */
  readonly pieces: number;
}

/**
 * Upper bounds from the letters alone, before anything is read: brackets that stay open, lines indented
 * further than those above, `- - -` on one line. Brackets and commas in texts count too, which costs
 * nothing as long as the limits are far above what anybody writes.
 *
 * The library that reads the text calls itself once per level. Deep enough, it fills the stack, and at
 * the end of the stack the engine may end the whole process, which nothing can catch. And a megabyte of
 * the smallest pieces keeps it busy for a minute.
 */
export function measureYaml(text: string): YamlExtent {
  let brackets = 0;
  let levels = 0;
  let pieces = 0;
  /** The columns at which the blocks around a line begin, the outermost first. */
  const columns: number[] = [];
  for (let from = 0; from < text.length;) {
    const end = endOfLine(text, from);
    const { column, marks } = beginningOf(text, from, end);
    pieces += 1;
    if (from + column < end) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
    }
    const around = columns.length + marks;
    levels = Math.max(levels, around + brackets);
    for (let at = from; at < end; at += 1) {
      const letter = text[at] ?? "";
      if (isPiece(letter, text[at - 1], text[at + 1])) pieces += 1;
      if (letter === "[" || letter === "{") {
        brackets += 1;
        levels = Math.max(levels, around + brackets);
      } else if ((letter === "]" || letter === "}") && brackets > 0) brackets -= 1;
    }
    from = end + 1;
  }
  return { levels, pieces };
}

/** Brackets, commas and quotes; the beginning of an anchor, an alias or a tag; what stands for a key or an entry. */
function isPiece(letter: string, before: string | undefined, after: string | undefined): boolean {
  if (",[]{}\"'".includes(letter)) return true;
  if ("&*!".includes(letter)) return isBlank(before);
  return "?:-".includes(letter) && isBlank(after);
}

function isBlank(letter: string | undefined): boolean {
  return letter === undefined || " \t\r\n".includes(letter);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** Where the first word of a line stands, and how many `-`, `?` and `:` stand alone before it. */
function beginningOf(
  text: string,
  from: number,
  end: number,
): { readonly column: number; readonly marks: number } {
  let at = from;
  let marks = 0;
  let column: number | undefined;
  for (; at < end; at += 1) {
    const letter = text[at];
    if (letter === " " || letter === "\t") continue;
    column ??= at - from;
    const next = text[at + 1];
    const standsAlone = next === " " || next === "\t" || at + 1 === end;
    if (!standsAlone || (letter !== "-" && letter !== "?" && letter !== ":")) break;
    marks += 1;
  }
  return { column: column ?? end - from, marks };
}
