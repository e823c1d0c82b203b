import type { SaidReading } from "../../conversation/command.ts";

/** What a part of a text says by itself. */
export type ReadPart = (part: string) => Pick<SaidReading, "answers" | "volunteered">;

/** "Under 100, and is the first one reflective?" asks, and says what is needed as well. */
export function saidBeside(
  rest: string,
  readPart: ReadPart,
): Partial<Pick<SaidReading, "answers" | "volunteered">> {
  if (rest === "" || interjection.test(rest)) return {};
  const { answers, volunteered } = readPart(rest);
  return { answers, volunteered };
}

/** "Cool, and which is lightest?" asks for no cool look. */
const interjection =
  /^\s*(?:cool|nice|great|super|ok|okay|gut|schön|toll|perfekt|perfect|wow|aha|ah|oh|hm+|top|klasse|prima|lovely|good|alright|sweet)[\s,.!]*$/iu;
