import type { NextFunction, Request, Response } from "express";
import { BadInputError, problem } from "../problem.ts";

/** Deeper than any flow; what looks through a value may call itself once per level. */
const levelsMax = 100;

/** Refuses what no database takes and what nobody gets to the bottom of, wherever in an input it stands. */
export function plainInputOnly(request: Request, _response: Response, next: NextFunction): void {
  if (/%00/.test(request.url)) throw refused("The address", "a character that stands for nothing");
  const flaw = flawOf(request.body);
  if (flaw !== undefined) throw refused("The body", flaw);
  next();
}

function flawOf(body: unknown): string | undefined {
  const open: (readonly [value: unknown, level: number])[] = [[body, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, level] = next;
    if (level > levelsMax) return `more than ${levelsMax} levels`;
    if (typeof value === "string" && value.includes("\0")) {
      return "a character that stands for nothing";
    }
    if (typeof value !== "object" || value === null) continue;
    for (const [key, part] of Object.entries(value)) open.push([key, level], [part, level + 1]);
  }
  return undefined;
}

function refused(where: string, flaw: string): BadInputError {
  return new BadInputError(
    problem({ status: 422, code: "invalid-input", title: `${where} has ${flaw}.` }),
  );
}
