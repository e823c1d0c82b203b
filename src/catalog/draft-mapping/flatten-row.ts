import { isEmpty, readCell, toText, type Cell, type Row } from "../cell.ts";
import { isLink } from "./column-profile.ts";

/** Deeper values are nobody's column. */
const depthMax = 4;

/** Every cell of a row as an import reads it, by the path a mapping names: `price.amount` in nested JSON. */
export function flattenRow(row: Row): readonly (readonly [path: string, cell: Cell])[] {
  return pathsIn(row.cells, "", 1).map((path) => {
    const cell = readCell(path, row);
    // Of several pictures the first is shown.
    const isPictures = typeof cell === "object" && cell.length > 0 && cell.every(isLink);
    if (isPictures) return [`${path}.0`, cell[0]] as const;
    return [path, isEmpty(cell) || toText(cell).trim() === "" ? undefined : cell] as const;
  });
}

function pathsIn(cells: object, prefix: string, depth: number): readonly string[] {
  return Object.entries(cells).flatMap(([key, value]: [string, unknown]) => {
    const path = prefix + key;
    const isNested = typeof value === "object" && value !== null && !Array.isArray(value);
    if (!isNested) return [path];
    return depth < depthMax ? pathsIn(value, `${path}.`, depth + 1) : [];
  });
}
