import type { Phrases } from "./phrases.ts";
import { capitalise, uncapitalise } from "./template.ts";

export const phrases: Phrases = {
  unsure: "Not sure",
  cheap: "Not too expensive",
  without,
  comparedWith: (comparative, title) => `${comparative} than ${title}`,
  comparedPlainly: {
    lower: (label, title) => `${label}: less than ${title}`,
    higher: (label, title) => `${label}: more than ${title}`,
  },
  amount: {
    upTo: (value) => `up to ${value}`,
    atLeast: (value) => `from ${value}`,
    between: (min, max) => `${min} to ${max}`,
    orColder: (value) => `${value} or colder`,
  },
  order: {
    first: (label) => `${capitalise(label)} first`,
    by: (label, end) => `${label}: ${end === "most" ? "highest" : "lowest"} first`,
  },
  role: {
    bestMatch: "Best match",
    start: "A good start",
    bestValue: "Best value",
    bestFor: (need) => `Best for: ${need}`,
    extreme: (superlative, among) => `${superlative} of ${among === 3 ? "the three" : "these"}`,
    more: (comparative) => `${comparative} than the others`,
    alternative: "Also a good fit",
  },
  reason: {
    fact: (label, value) => `${label}: ${value}`,
    meets: (need) => `Meets: ${need}`,
    cheaperThanBest: (price, saving) => `${price}: ${saving} less than the best match`,
    extreme: (claim, value) => `${claim}: ${value}`,
  },
  drawback: {
    notMet: (need) => `Does not meet: ${need}`,
    fact: (label, value) => `${label}: only ${value}`,
    notStated: (label) => `${label}: the shop does not say`,
    weakest: (label, value) => `Its weakest point: ${label}, ${value}`,
    none: "The shop's data name no weakness",
  },
  repair: {
    drop: (need) => `No matter: ${need}`,
    loosen: (label, limit) => `${label} ${limit}`,
  },
  greeting: {
    disclosure: () => "Automated advisor, not a person",
    text: (noun, count, isFew) =>
      isFew
        ? "A few short questions show what fits you."
        : `A few short questions, and out of ${count} ${noun} three that fit you.`,
  },
  say: {
    narrowed: (answer, count, noun) => `${answer}: that leaves ${count} ${noun}.`,
    kept: (answer, count, noun) => `${answer}, noted. Still ${count} ${noun} to choose from.`,
    unsure: () => "No problem, it works without.",
    revised: (answer, before, after, noun) =>
      `Changed to “${answer}”: now ${after} ${noun} instead of ${before}.`,
    retracted: (need, count, noun) =>
      `“${need}” no longer counts: ${count} ${noun} to choose from.`,
    understood: (count, noun) =>
      count === "0" ? "Understood." : `Understood. That leaves ${count} ${noun}.`,
    heard: () => "Understood.",
    changed: (answer) => `Changed to “${answer}”.`,
    dropped: (needs, count) => `“${needs}” no longer ${count === 1 ? "counts" : "count"}.`,
    critiqued: (critique, count) => `${critique}: ${count} to choose from.`,
    recommended: (said, count, noun) => `${said}: that leaves ${count} ${noun}.`,
    best: (best) => `These suit you best, first the ${best}.`,
    onlyBest: (best) => `Of these, only the ${best} meets everything; the rest come close.`,
    closest: (best) => `These come close, first the ${best}.`,
    single: (best) => `One fits that: the ${best}.`,
    nearest: (best) => `Nearest to that is the ${best}.`,
    sorted: (best) => `In that order the ${best} comes first.`,
    shownAnyway: (best) => `This is my best guess so far, with the ${best} first.`,
    conflict: (needs, noun, count) =>
      count === 1
        ? `No ${noun} meet this: ${needs}.`
        : `No ${noun} have all of this at once: ${needs}.`,
    tooFew: (count, noun) => `Only ${count} ${noun} meet${count === 1 ? "s" : ""} everything.`,
    unstated: (needs) => `The shop says nothing about it of any, so I cannot go by it: ${needs}.`,
    gaveWay: (needs) => `So that you have a choice, this may be missing: ${needs}.`,
    partly: (count) =>
      count === 1 ? "Apart from that, this is what fits best." : "Each one shown lacks part of it.",
    nothingLeftToAsk: () => "I have no further question that would change this.",
    moreToAsk: () => "One more question would make it more precise:",
    restarted: () => "From the beginning, then.",
    stale: () => "That question was answered already, so nothing changed.",
    notUnderstood: () =>
      "I did not understand that yet. Tap an answer, or try it in other words, such as a use or a price.",
    notUnderstoodAmount: () => "I did not find an amount in that. A number helps, such as 200.",
    notUnderstoodPlace: () =>
      "I did not find a place in that. A country or region helps, and a month, such as Norway in May.",
    notKnownPlace: (place) =>
      `I do not know what the weather is like in “${place}”. A larger place near it, or the country, would help.`,
    noQuestionOpen: () => "You can change any answer above, or start over.",
    nothingChanges: () => "That is what I have noted already.",
  },
};

/** "Not on day hikes", "no jacket", and "without down" where the label is a bare noun. */
function without(label: string): string {
  const article = /^an? /i.exec(label);
  if (article !== null) return `no ${label.slice(article[0].length)}`;
  const isPlace = /^(?:at|against|for|in|into|on|through|to|under|with) /i.test(label);
  return `${isPlace ? "not" : "without"} ${uncapitalise(label)}`;
}
