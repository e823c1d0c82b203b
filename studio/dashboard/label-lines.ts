interface Room {
  readonly lettersMax: number;
  readonly linesMax: number;
}

/** A name in lines that fit; what has no room is cut, and says so. */
export function labelLines(name: string, { lettersMax, linesMax }: Room): readonly string[] {
  const lines: string[] = [];
  let rest = name.trim();
  while (rest.length > lettersMax && lines.length < linesMax - 1) {
    const end = breakBefore(rest, lettersMax);
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  lines.push(rest.length <= lettersMax ? rest : `${rest.slice(0, lettersMax - 1).trimEnd()}…`);
  return lines;
}

/** Behind the last word that fits, or in the middle of one that is longer than a line. */
function breakBefore(text: string, lettersMax: number): number {
  const found = Math.max(
    text.lastIndexOf(" ", lettersMax),
    text.lastIndexOf("-", lettersMax - 1) + 1,
  );
  return found > 0 ? found : lettersMax;
}
