/**
 * Whether a written word may have been meant as another one: whatever differs is what fingers and
 * ears get wrong. A letter is left out ("regnjacke"), typed twice or beside its neighbour, swapped
 * with the next ("jakcet"), a key missed by one, or spelt as it sounds ("trecking"). Two words that
 * differ by any other letter are two words: "Garten" is no misspelt "Gatten".
 */
export function isSlip(written: string, meant: string): boolean {
  return isWithin(written, meant, meant.length <= shortMax ? 1 : 2);
}

/** In words of up to so many letters two slips leave too little of the word. */
const shortMax = 7;

function isWithin(written: string, meant: string, slipsMax: number): boolean {
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at += 1;
  const [rest, wanted] = [written.slice(at), meant.slice(at)];
  if (rest === wanted) return true;
  if (slipsMax === 0 || Math.abs(rest.length - wanted.length) > slipsMax) return false;
  const [last = "", typed = "", expected = ""] = [written[at - 1], rest[0], wanted[0]];
  const isSwapped = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.length > 1;
  const goesOn = (typedLetters: number, meantLetters: number) =>
    isWithin(rest.slice(typedLetters), wanted.slice(meantLetters), slipsMax - 1);
  return (
    (isSwapped && goesOn(2, 2)) ||
    (expected !== "" && goesOn(0, 1)) ||
    (typed !== "" && isAdded(typed, [last, expected, rest[1] ?? ""]) && goesOn(1, 0)) ||
    (typed !== "" && expected !== "" && isTaken(typed, expected) && goesOn(1, 1))
  );
}

/** A finger that touched two keys, a letter doubled, or one that is not heard. */
function isAdded(letter: string, around: readonly string[]): boolean {
  return (
    around.includes(letter) ||
    unheard.has(letter) ||
    around.some((one) => one !== "" && areNeighbours(letter, one))
  );
}

function isTaken(typed: string, meant: string): boolean {
  return areNeighbours(typed, meant) || sounds.some((group) => isPair(group, typed, meant));
}

function isPair(group: string, one: string, other: string): boolean {
  return group.includes(one) && group.includes(other);
}

/** "Schwehr", "Rieemen", "Rucksackk". */
const unheard: ReadonlySet<string> = new Set(["h", "e", "c", "t"]);

/** Letters that are heard as one another. */
const sounds: readonly string[] = [
  "dt",
  "bp",
  "gkcqx",
  "szc",
  "fvw",
  "ae",
  "ei",
  "iyj",
  "ou",
  "uy",
  "mn",
];

function areNeighbours(one: string, other: string): boolean {
  return keyboards.some((keys) => keys.get(one)?.includes(other) === true);
}

/** The keys around each key, for German and English keyboards. */
const keyboards: readonly ReadonlyMap<string, string>[] = [
  ["qwertzuiop", "asdfghjkl", "yxcvbnm"],
  ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
].map(
  (rows) =>
    new Map(
      rows.flatMap((row, line) =>
        row.split("").map((key, place) => [key, around(rows, line, place)] as const),
      ),
    ),
);

/** Left and right of it; above and below, where rows are shifted by half a key. */
function around(rows: readonly string[], line: number, place: number): string {
  const at = (row: number, column: number) => rows[row]?.[column] ?? "";
  return [
    at(line, place - 1),
    at(line, place + 1),
    at(line - 1, place),
    at(line - 1, place + 1),
    at(line + 1, place),
    at(line + 1, place - 1),
  ].join("");
}
