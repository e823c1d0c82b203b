import type { AskIf } from "../ask-if.ts";
import type { Flow, Question } from "../flow.ts";
import { error, type Rule } from "../rule.ts";

/** Every question can come up: its condition holds after some possible answers. */
export const reachableQuestions: Rule = ({ flow }) => {
  const reachable = findReachable(flow);
  return flow.questions.flatMap((question, at) => {
    if (!question.enabled || reachable.has(question.id)) return [];
    return [
      error(
        "unreachable-question",
        `no answers lead to the question "${question.id}"`,
        ["questions", at, "ask_if"],
        "its condition contradicts itself, or waits for a question that cannot come up",
      ),
    ];
  });
};

/** Grows until nothing changes: two questions that wait for each other never join. */
function findReachable(flow: Flow): ReadonlySet<string> {
  const questions = new Map<string, Question>(flow.questions.map((one) => [one.id, one]));
  const reachable = new Set<string>();
  for (;;) {
    const before = reachable.size;
    for (const { id, enabled, askIf } of flow.questions) {
      if (!enabled || reachable.has(id)) continue;
      const cases = askIf === undefined ? [[]] : casesOf(askIf, false);
      if (cases.some((literals) => isPossible(literals, questions, reachable))) reachable.add(id);
    }
    if (reachable.size === before) return reachable;
  }
}

/** One claim about the answer to one question. */
interface Literal {
  readonly question: string;
  readonly claim: "one-of" | "none-of" | "answered" | "unanswered";
  readonly options: readonly string[];
}

/** Disjunctive normal form: the condition holds when all claims of some case do. */
function casesOf(condition: AskIf, negated: boolean): readonly (readonly Literal[])[] {
  switch (condition.type) {
    case "not":
      return casesOf(condition.of, !negated);
    case "all":
    case "any": {
      const parts = condition.of.map((part) => casesOf(part, negated));
      return (condition.type === "all") === negated ? parts.flat() : parts.reduce(combine, [[]]);
    }
    case "any-of":
    case "none-of": {
      const { question, options } = condition;
      // Without an answer neither the test nor its opposite holds.
      const claim = (condition.type === "any-of") === negated ? "none-of" : "one-of";
      return [[{ question, claim, options }]];
    }
    case "answered": {
      const claim = condition.answered === negated ? "unanswered" : "answered";
      return [[{ question: condition.question, claim, options: [] }]];
    }
  }
}

function combine(
  before: readonly (readonly Literal[])[],
  after: readonly (readonly Literal[])[],
): readonly (readonly Literal[])[] {
  return before.flatMap((one) => after.map((other) => [...one, ...other]));
}

function isPossible(
  literals: readonly Literal[],
  questions: ReadonlyMap<string, Question>,
  reachable: ReadonlySet<string>,
): boolean {
  const named = new Set(literals.map(({ question }) => question));
  return [...named].every((id) => {
    const claims = literals.filter(({ question }) => question === id);
    const needsAnswer = claims.some(({ claim }) => claim !== "unanswered");
    if (!needsAnswer) return true;
    if (claims.some(({ claim }) => claim === "unanswered")) return false;
    const question = questions.get(id);
    // A question or an option that does not exist is another rule's concern.
    if (question === undefined || claims.some((claim) => isMisnamed(claim, question))) return true;
    return reachable.has(id) && hasAnswer(question, claims);
  });
}

function isMisnamed({ options }: Literal, question: Question): boolean {
  return options.some((id) => question.options.every((option) => option.id !== id));
}

/** Whether some answer meets all claims; with several choices, one option per claim will do. */
function hasAnswer(question: Question, claims: readonly Literal[]): boolean {
  const excluded = claims
    .filter(({ claim }) => claim === "none-of")
    .flatMap(({ options }) => options);
  const allowed = question.options
    .map(({ id }) => id as string)
    .filter((id) => !excluded.includes(id));
  const wanted = claims.filter(({ claim }) => claim === "one-of").map(({ options }) => options);
  if (wanted.length === 0) {
    const canBeTyped =
      question.amount !== undefined || question.kind === "place" || question.options.length === 0;
    return allowed.length > 0 || canBeTyped;
  }
  if (question.kind === "multi") {
    return wanted.every((options) => options.some((id) => allowed.includes(id)));
  }
  return allowed.some((id) => wanted.every((options) => options.includes(id)));
}
