/**
 * "She already owns boots, I need gloves": what is left of a text without what somebody has already,
 * which is not looked for. What is wrong with it ("… but it is too heavy") tells what is looked for,
 * and then all of it stays.
 */
export function withoutHad(text: string): string {
  const found = had.exec(text);
  if (found === null) return text;
  const rest = text.slice(found.index + found[0].length);
  if (goingOn.test(rest)) return text;
  return `${text.slice(0, found.index)}${rest}`.replace(/^[\s,.;!?]+|[\s,;]+$/g, "");
}

const had =
  /(?<=^|[,.;!?]\s*)(?:(?!need|want|brauche|suche)\p{L}+[\s,]+){0,4}(?:already (?:has|have|got|owns?)|(?:hat|habe?|haben|besitzt) (?:(?:er|sie|ich|wir|doch|ja) )*(?:schon|bereits))(?! (?:gesagt|said|told))(?!\p{L})[^,.;!?]*/iu;

const goingOn =
  /^[\s,.;!?]*(?:but|aber|only|nur|and (?:it|they)|und (?:die|der|das|es|sie) |which|that|die|der|das|doch|it |they |sie |es )/iu;
