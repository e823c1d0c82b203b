import type { Match } from "./match.ts";
import type { Token } from "./tokens.ts";

/**
 * The matches without the people who only stand by: "mit meinem Mann" and "my wife says" name
 * nobody who will wear it.
 */
export function dropBystanders(
  tokens: readonly Token[],
  matches: readonly Match[],
): readonly Match[] {
  const roles = matches.filter(({ label }) => label.slot === "role");
  return matches.filter(
    (match) => match.label.slot !== "person" || !isBystander(match, roles, tokens),
  );
}

/** Articles and pronouns may stand between: "with my dear old mum". */
const wordsBetweenMax = 2;

function isBystander(person: Match, roles: readonly Match[], tokens: readonly Token[]): boolean {
  return roles.some(({ label, from, to }) => {
    const clause = tokens[person.namedFrom]?.word.clause;
    if (tokens[from]?.word.clause !== clause) return false;
    if (label.value === "beside") {
      const gap = person.from - to - 1;
      return gap >= 0 && gap <= wordsBetweenMax && tokens.slice(to + 1, person.from).every(isLink);
    }
    const gap = from - person.namedTo - 1;
    return label.value === "speaks" && gap >= 0 && gap <= 1;
  });
}

function isLink({ word }: Token): boolean {
  return links.has(word.text);
}

const links: ReadonlySet<string> = new Set(
  (
    "my our his her their the a an dear old new meinem meiner meinen meine mein dem der den unserem unserer " +
    "unseren ihrem ihrer seinem seiner deren lieben alten zwei two three drei beiden both nem ner"
  ).split(" "),
);
