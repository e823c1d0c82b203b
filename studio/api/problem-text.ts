import { words } from "../words/words.ts";
import { RequestProblem } from "./http.ts";

/** What went wrong, for the person before the screen. */
export function problemText(trouble: unknown): string {
  if (!(trouble instanceof RequestProblem)) return words().failed;
  if (trouble.code === "offline") return words().offline;
  return words().problems[trouble.code] ?? trouble.message;
}
