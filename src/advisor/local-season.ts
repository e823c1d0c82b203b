import type { SaidReading } from "../conversation/command.ts";
import type { OptionId, QuestionId } from "../flow/flow.ts";
import type { Reader } from "../reading/reader.ts";

/**
 * March in Iceland is winter, and December in Thailand summer: the season a month is answered with
 * gives way to the one it is like there, where the two are far apart.
 *
 * @param meanC The middle between day and night in that month.
 */
export function inLocalSeason(
  answers: SaidReading["answers"],
  reader: Pick<Reader, "ofSeason">,
  meanC: number,
): SaidReading["answers"] {
  return answers.map((given) => {
    const { question, answer } = given;
    const [option, ...others] = answer.type === "options" ? answer.options : [];
    if (option === undefined || others.length > 0) return given;
    const local = turns
      .filter(({ said, from, to }) => {
        const isNamed = said.some((season) => isOf(reader, season, question, option));
        return isNamed && meanC >= from && meanC <= to;
      })
      .flatMap(({ like }) => reader.ofSeason(like))
      .find((one) => one.question === question && one.option !== option);
    return local === undefined
      ? given
      : { ...given, answer: { type: "options", options: [local.option] } };
  });
}

function isOf(
  reader: Pick<Reader, "ofSeason">,
  season: string,
  question: QuestionId,
  option: OptionId,
): boolean {
  const clearest = reader.ofSeason(season).find((one) => one.question === question);
  return clearest?.option === option;
}

interface Turn {
  readonly said: readonly string[];
  /** °C, both included. */
  readonly from: number;
  readonly to: number;
  readonly like: string;
}

/** A seller's judgement: the nearer season is left as it was said. */
const turns: readonly Turn[] = [
  { said: ["winter"], from: 20, to: Infinity, like: "summer" },
  { said: ["winter"], from: 10, to: 20, like: "autumn" },
  { said: ["spring", "autumn"], from: -Infinity, to: 2, like: "winter" },
  { said: ["spring", "autumn"], from: 20, to: Infinity, like: "summer" },
  { said: ["summer"], from: -Infinity, to: 2, like: "winter" },
  { said: ["summer"], from: 2, to: 8, like: "autumn" },
];
