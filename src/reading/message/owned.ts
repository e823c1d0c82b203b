import type { Match } from "./match.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "../word-set.ts";

/**
 * The matches without what the shopper has already: "unter meine Hardshell" wants no hardshell, "I
 * have a down jacket already" no down. The owned thing itself still counts where it is to be
 * replaced ("… but it is too heavy") and nothing else is asked for.
 */
export function dropOwned(tokens: readonly Token[], matches: readonly Match[]): readonly Match[] {
  const products = matches.filter(({ label }) => label.slot === "product");
  const inside = products.flatMap((product) => spanInside(tokens, product));
  const isElsewhere = products.some((one) => !inside.some((span) => isInside(one, span)));
  // "Something between a jacket and a blazer" looks for nothing else.
  const between = products.flatMap((product) => spanBetween(tokens, product));
  const isOutside = products.some((one) => !between.some((span) => isInside(one, span)));
  const beside = [
    ...products.flatMap((product) => spanBeside(tokens, product)),
    ...(isOutside ? between : []),
    ...(isElsewhere ? inside : []),
  ];
  const owned = products.flatMap((product) => [
    ...spanOwned(tokens, product),
    ...spanOwnedBefore(tokens, product),
    ...spanProvided(tokens, product),
  ]);
  if (beside.length === 0 && owned.length === 0) return matches;
  const isFree = (match: Match) => ![...beside, ...owned].some((span) => isInside(match, span));
  const asksForOther = products.some(isFree);
  return matches.filter((match) => {
    if (!ownSlots.has(match.label.slot)) return true;
    if (beside.some((span) => isInside(match, span))) return false;
    const spans = owned.filter((span) => isInside(match, span));
    if (spans.length === 0) return true;
    return (
      match.label.slot === "product" && !asksForOther && spans.every((span) => span.isReplaced)
    );
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** Something is wrong with it, or it is old: the shopper wants another. */
  readonly isReplaced: boolean;
}

/** What describes a thing; people, places and prices are not the thing's. */
const ownSlots: ReadonlySet<string> = new Set(
  "product want avoid weather season color fit implies".split(" "),
);

function isInside({ from, namedFrom, namedTo }: Match, span: Span): boolean {
  return from >= span.from && namedFrom >= span.from && namedTo <= span.to;
}

/** "Under my shell", "over a jumper", "zu meiner Hose": worn with what is looked for. */
function spanBeside(tokens: readonly Token[], product: Match): readonly Span[] {
  if (below.has(tokens[product.namedTo + 1]?.word.text ?? "")) {
    return [{ from: product.from, to: product.namedTo + 1, isReplaced: false }];
  }
  // "Zips over ski boots": nothing but the boots behind it.
  const near = tokens[product.from - 1]?.word;
  if (
    near !== undefined &&
    overs.has(near.text) &&
    near.clause === tokens[product.from]?.word.clause
  ) {
    return [{ from: product.from, to: product.namedTo, isReplaced: false }];
  }
  const clause = tokens[product.namedFrom]?.word.clause;
  let isMine = false;
  let hasArticle = false;
  for (let at = product.from - 1; at >= product.from - besideMax; at -= 1) {
    const word = tokens[at]?.word;
    if (word === undefined || word.clause !== clause || word.number !== undefined) return [];
    if (possessives.has(word.text)) isMine = true;
    else if (articles.has(word.text)) hasArticle = true;
    else if (
      (layered.has(word.text) && (isMine || hasArticle)) ||
      (joining.has(word.text) && isMine)
    ) {
      return [{ from: at + 1, to: product.namedTo, isReplaced: false }];
    } else if (isMine || hasArticle) return [];
  }
  return [];
}

/** "To go between t-shirt and shell", "zwischen Hemd und Jacke". */
function spanBetween(tokens: readonly Token[], product: Match): readonly Span[] {
  const clause = tokens[product.namedFrom]?.word.clause;
  for (let at = product.from - 1; at >= 0 && at >= product.from - betweenMax; at -= 1) {
    const word = tokens[at]?.word;
    if (word === undefined || word.clause !== clause || word.number !== undefined) return [];
    if (betweens.has(word.text)) {
      return [{ from: at + 1, to: product.namedTo, isReplaced: false }];
    }
  }
  return [];
}

const betweenMax = 6;
const betweens = wordSet("between zwischen");

/** Preposition, article and two adjectives. */
const besideMax = 4;

const layered = wordSet(
  "unter uber ueber unters ubers untern ubern unterm uberm under underneath over beneath",
);
const overs = wordSet("over underneath beneath");
const joining = wordSet("zu zur zum with mit");
const articles = wordSet(
  "a an the der die das den dem einer einem eine einen ner nem ne nen other",
);
const possessives = wordSet(
  "my our his her their meine meinen meiner meinem mein mei meim meina unsere unseren unserer unserem " +
    "seine seiner seinen seinem ihre ihrer ihren ihrem deine deinen",
);

/** "Wo ein dicker Pulli drunterpasst" and "with a fleece underneath" look for no pullover. */
const below = wordSet(
  "drunter drunterpasst drunterpassen darunter druntergeht drunterziehen underneath drunterher dorunner",
);

/** "In my rucksack", "im Zelt": where something is kept or done. */
function spanInside(tokens: readonly Token[], product: Match): readonly Span[] {
  if (!containers.has(product.label.value)) return [];
  const clause = tokens[product.namedFrom]?.word.clause;
  const before = tokens
    .slice(Math.max(0, product.from - 2), product.from)
    .filter(({ word }) => word.clause === clause)
    .map(({ word }) => word.text);
  const [preposition = "", article = ""] = before.length === 2 ? before : ["", ...before];
  const isInside = inIts.has(article) || (ins.has(preposition) && isDetermined(article));
  return isInside ? [{ from: product.from, to: product.namedTo, isReplaced: false }] : [];
}

function isDetermined(word: string): boolean {
  return articles.has(word) || possessives.has(word);
}

const containers: ReadonlySet<string> = new Set(["backpack", "tent", "sleeping_bag"]);
const inIts = wordSet("im ins");
const ins = wordSet("in into inside");

/** "Parka is lent to us", "I'm good on boots", "Schuhe sind vorhanden". */
function spanProvided(tokens: readonly Token[], product: Match): readonly Span[] {
  const clause = tokens[product.namedTo]?.word.clause;
  const near = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), Math.max(0, to))
      .filter(({ word }) => word.clause === clause)
      .map(({ word }) => word.text);
  const [verb = "", state = ""] = near(product.namedTo + 1, product.namedTo + 3);
  const before = near(product.from - 3, product.from);
  const at = before.findIndex((word) => settled.has(word));
  const isProvided = being.has(verb) && provided.has(state);
  const isSettled = at >= 0 && forIts.has(before[at + 1] ?? "");
  const isLent =
    lending.has(verb) || near(product.namedTo + 1, product.namedTo + 5).some(isLentWord);
  const isRented = near(product.from - 4, product.from).some((word) => renting.has(word));
  if (!isProvided && !isSettled && !isLent && !isRented) return [];
  return [{ from: product.from, to: product.namedTo, isReplaced: false }];
}

/** "Boots leihen wir", "Schuhe bekommen wir geliehen", "we're renting skis and boots". */
function isLentWord(word: string): boolean {
  return lent.has(word);
}

const lending = wordSet("leihen leih leihe mieten miete borgen");
const lent = wordSet("geliehen gemietet geborgt gestellt ausgeliehen rented hired borrowed");
const renting = wordSet("renting hiring borrowing");

const being = wordSet("is are was were ist sind war waren");
const provided = wordSet(
  "lent provided included supplied sorted covered borrowed rented hired done fine vorhanden besorgt organisiert geliehen gestellt dabei da gekauft gemietet ausgeliehen erledigt",
);
const settled = wordSet("good sorted set covered");
const forIts = wordSet("on for");

/** "Regenjacke hab ich schon"; "Rucksack hab ich", and nothing more said of it. */
function spanOwnedBefore(tokens: readonly Token[], product: Match): readonly Span[] {
  const clause = tokens[product.namedTo]?.word.clause;
  const next = tokens
    .slice(product.namedTo + 1, product.namedTo + 5)
    .filter(({ word }) => word.clause === clause)
    .map(({ word }) => word.text);
  const verbAt = next.findIndex((word) => having.has(word));
  if (verbAt < 0 || verbAt > 1) return [];
  const isBare =
    verbAt === 0 && next.length === 2 && owners.has(next[1] ?? "") && begins(tokens, product);
  if (!isBare && !next.slice(verbAt).some((word) => already.has(word))) return [];
  return [{ from: product.from, to: product.namedTo, isReplaced: false }];
}

/** Nothing stands before it in its clause. */
function begins(tokens: readonly Token[], { from }: Match): boolean {
  return tokens[from - 1]?.word.clause !== tokens[from]?.word.clause;
}

const owners = wordSet("ich i wir mir mer sie er es se");

/** From the verb of having, or from "my old", to the end of the clause. */
function spanOwned(tokens: readonly Token[], product: Match): readonly Span[] {
  const first = tokens[product.namedFrom]?.word;
  if (first === undefined) return [];
  for (let at = product.namedFrom - 1; at >= 0 && at >= product.namedFrom - reachMax; at -= 1) {
    const word = tokens[at]?.word;
    if (word === undefined || word.clause !== first.clause || seeking.has(word.text)) return [];
    if (past.has(word.text) && possessives.has(tokens[at - 1]?.word.text ?? "")) {
      return [{ from: at, to: product.namedTo, isReplaced: true }];
    }
    if (!having.has(word.text)) continue;
    if (isAsked(tokens, at)) return [];
    const to = endOfHaving(tokens, product.namedTo);
    const isAlready = tokens
      .slice(Math.max(0, at - 2), to + 1)
      .some((token) => already.has(token.word.text));
    const isReplaced = isContrasted(tokens, to);
    return isAlready || isReplaced ? [{ from: at, to, isReplaced }] : [];
  }
  return [];
}

const reachMax = 8;

const past = wordSet(
  "old current present existing previous last alte alten alter altes jetzige jetzigen aktuelle aktuellen " +
    "bisherige bisherigen letzte letzten vorige vorigen",
);
const having = wordSet(
  "hab habe haben hob hat het ham hend besitze besitzen besitzt have ive weve got own owns has hamma han bought gekauft",
);
const already = wordSet("schon bereits scho schu already eh ohnehin vorhanden");
const contrast = wordSet("aber but allerdings however jedoch leider only doch");

/** A negation or another wish in between, and nothing is owned. */
const seeking = wordSet(
  "kein keine keinen keinem keiner no nicht not never nie need needs want wants looking for suche such brauche " +
    "brauch hatte gern gerne zu to would like mochte will nothing nichts nix lust interesse",
);

/** "Do you have …?", "Haben Sie …?" */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.word.text ?? "", tokens[at + 1]?.word.text ?? ""];
  return asked.has(before) || asked.has(after);
}

const asked = wordSet("you u ya yall they anyone sie ihr wir du shop store wer jemand");

/** The clause ends, or "but" begins what is wrong with the thing. */
function endOfHaving(tokens: readonly Token[], at: number): number {
  const clause = tokens[at]?.word.clause;
  let end = at;
  while (
    tokens[end + 1]?.word.clause === clause &&
    !contrast.has(tokens[end + 1]?.word.text ?? "") &&
    !seeking.has(tokens[end + 1]?.word.text ?? "")
  ) {
    end += 1;
  }
  return end;
}

function isContrasted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word;
  return (
    next !== undefined && next.sentence === tokens[at]?.word.sentence && contrast.has(next.text)
  );
}
