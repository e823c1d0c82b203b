import { uncapitalise } from "../template.ts";
import type { TalkPhrases } from "./talk-phrases.ts";

export const talk: TalkPhrases = {
  assumed: (title) => `I take it you mean the ${title}.`,
  yes: (title, fact) => `${title}: yes. ${fact}.`,
  no: (title, fact) => `${title}: no. ${fact}.`,
  fact: (title, fact) => `${title}: ${fact}.`,
  notStated: (title, label) => `${title}, ${label}: the shop does not say.`,
  notKnown: (titles) =>
    `I find nothing about that in what the shop says of the ${titles}, and I would rather not guess.`,
  enough: (value, names, of) => {
    if (names.length === 0) return `None of these is enough for ${value}.`;
    return names.length === of
      ? `Each of them is enough for ${value}.`
      : `Enough for ${value}: ${join(names)}.`;
  },
  each: (label, values) => `${label}: ${values}.`,
  valueOf: (title, value) => `${value} (${title})`,
  all: (count) => (count === 2 ? "both" : `all ${["", "", "", "three", "four"][count] ?? count}`),
  price: {
    reduced: (price, before) => `${price} instead of ${before}`,
    notReduced: (price) => `${price}, no higher price before is named`,
    nothingReduced: "Nothing that fits so far is marked as reduced.",
    someReduced: (count, noun, named) =>
      named === 1
        ? `Reduced of what fits:`
        : `Reduced of what fits: ${count} ${noun}, the largest saving first:`,
    noneReduced: "None of these is marked as reduced",
  },
  stated: { yes: "yes", no: "no", unknown: "the shop does not say" },
  join,
  either,
  lines: (opening, sentences) =>
    sentences.length === 1
      ? [...opening, ...sentences].join(" ")
      : [...opening, ...sentences.map((sentence) => `• ${sentence}`)].join("\n"),
  compare: {
    opening: (titles) => `Where ${titles} differ:`,
    leads: (comparative, title) => `${comparative}: ${title}`,
    ranked: (rank, superlative) => `${rank === 2 ? "second" : "third"} ${superlative}`,
    alike: (titles) => `In everything the shop states, ${titles} are the same.`,
  },
  explain: {
    number: (value, level) => `${value}: ${level}.`,
    noWords: (label) => `The shop lists “${label}” without explaining it.`,
    here: (values) => `Of those shown: ${values}.`,
  },
  differ: {
    typical: (differences) => `What is usual here: ${differences}.`,
    mostly: (text) => `mostly ${text}`,
    unexplained: (labels) =>
      `The shop lists ${join(labels.map((label) => `“${label}”`))} without explaining it.`,
    unknown: (word) => `Of “${word}” the shop's data say nothing.`,
  },
  weather: {
    usual: (assumed) => `What is usual there: ${assumed}.`,
    unknown: "Tell me where it goes and in which month, then I know what is usual there.",
  },
  meant: {
    plainly: "The answer decides which products are left.",
    options: (labels) =>
      `Take what comes closest: ${labels}. If you do not know, it works without as well.`,
    freely: "Just say it in your own words, or skip the question.",
    nothing: "Tell me in a few words what you need something for, and I will show you what fits.",
    unspecified: "You have not said much yet, so this is only a beginning.",
    chosen: (count, noun, needs) =>
      `To choose from: ${count} ${noun}. I went by what you said: ${needs}.`,
    closest: (needs) =>
      `None has all of it at once: ${needs}. Shown is what comes closest, each with what it lacks.`,
  },
  why: {
    because: (title, reasons) => `What speaks for ${title}: ${reasons}.`,
    against: (drawback) => `What speaks against it: ${drawback}.`,
    shownAt: (title, place) => `${title} is among those shown, as number ${place}.`,
    betterAt: (title, needs) => `${title} does better at: ${needs}.`,
    unknownName: (name) => `I find no “${name}” in this shop.`,
    soldOut: (title) => `${title} is sold out at the moment.`,
    otherKind: (title, kind, noun) =>
      `${title} is something else (${kind}); this is about ${noun}.`,
    notAmong: (title, noun) => `${title} is not among the ${noun} this is about.`,
    misses: (title, needs) => `${title} does not do what you asked for. ${needs}.`,
    missed: (need, fact) => `“${need}” is not met: ${fact}`,
    notSaid: (label) => `${label}: the shop does not say`,
    weaker: (title, points) => `${title} fits, those shown just fit better. ${points}.`,
    weakerAt: (own, other, title) => `${own}, against ${other} of ${title}`,
    weakerUnknown: (need, other, title) =>
      `${need}: the shop does not say, of ${title} it says ${other}`,
    equal: (title, place, count) =>
      `${title} fits as well: number ${place} of ${count}, behind those shown.`,
    left: (title, place, count) =>
      `${title} fits as well: number ${place} of ${count}. Those shown were chosen to differ from each other.`,
    open: (title) => `Nothing speaks against ${title} so far: you have not said much yet.`,
    choice: (title, reasons) => `My advice: the ${title}. What speaks for it: ${reasons}.`,
    drawbacks: "What speaks against it:",
    drawbackOf: (title, drawback) => `What speaks against the ${title}: ${drawback}.`,
    noDrawback: (title) => `${title}: nothing, as far as the shop tells.`,
    asked: (why) => why,
    askedPlainly: "The answer decides which products are left; you can also skip it.",
  },
  detail: {
    inStock: (title) => `${title}: in stock.`,
    fewLeft: (title) => `${title}: only a few left.`,
    soldOut: (title) => `${title}: sold out.`,
    unknown: (title) => `${title}: the shop does not say whether it is in stock.`,
    variant: (title, options, state) => `${title}, ${options}: ${state}.`,
    states: {
      inStock: "in stock",
      fewLeft: "only a few left",
      soldOut: "sold out",
      unknown: "offered, but the shop does not say how many are there",
      none: "not offered",
    },
    has: (label, values) => `${label} in stock: ${values}.`,
    taken: (title, price) => `${title}: ${price}Its card leads to the cart.`,
  },
  wish: {
    like: (title) => `like ${title}`,
    without: (label) => `without: ${label}`,
    with: (label) => label,
  },
  others: {
    noneYet: (noun) => `I have not shown you any ${noun} yet, so here they are.`,
    next: (count, noun) =>
      count === 1 ? `One more ${noun}, the next in line.` : `Here are ${count} other ${noun}.`,
    again: "Here are the first ones again.",
    shownFirst: (titles, count) =>
      count === 1
        ? `The first I showed you was the ${titles}. Ask about it as you like.`
        : `First I showed you the ${titles}. Take back what you said since, and they are here again.`,
    fewAtATime: (count, noun) =>
      `There are ${count} ${noun}, and I show a few at a time so that you can compare them. Here are the next; say “more” for those behind.`,
    fromTheStart: (count, noun) =>
      `That was all I have for this: ${count} ${noun}. Here are the first ones again; a changed answer brings others.`,
  },
  asides: {
    "not-needed": ["Fine, that is not what matters, then.", "Noted: I will not look for that."],
    hello: ["Hello. Glad you are here.", "Hello, let us find the right one.", "Good to see you."],
    thanks: ["You are welcome.", "Gladly.", "Happy to help."],
    goodbye: [
      "Goodbye. Your answers stay here if you come back.",
      "See you. Everything stays as it is here.",
    ],
    smalltalk: ["All right.", "I see."],
    "how-are-you": ["Fine, thank you. And better still when we find something for you."],
    several: ["One after the other: first for one of you, then from the beginning for the next."],
    "several-kinds": [
      "One thing after the other: let us begin with the first, then name the next.",
    ],
    annoyed: [
      "I am sorry, this is not going well. Say what does not fit, or start over.",
      "I am sorry. Tell me in one or two words what matters most, then we leave the rest aside.",
    ],
    popular: [
      "What most people buy I do not know, and I would not make it up. How customers rate a product stands on its card; say “sort by rating” and the best rated come first.",
    ],
    undecided: [
      "That is what I am here for. Answer what you can, skip the rest, and I show what suits it.",
      "No hurry. A word about what you need it for is enough to begin with.",
    ],
    "which-answer": [
      "Which of these is it? If none fits, say “not sure”.",
      "Which one do you mean? Tap it, or say “not sure”.",
    ],
    sizing: [
      "Which size fits you I cannot tell from here; the shop's size chart can. Name the size you usually wear, and I show what comes in it.",
      "Sizes differ from maker to maker, so I would rather not guess. With your usual size I can show what is in stock.",
    ],
    looking: ["Gladly, that is what I am here for.", "Sure, let us find it."],
    "about-advisor": [
      "I am an automated advisor: I compare what the shop states about its products with what you need.",
      "A program speaks here, no person. It knows the shop's product data and nothing beyond it.",
    ],
    sources: [
      "From what the shop states: whatever I say about a product is written there, and where it is silent I say so.",
      "All I say about products stands in the shop's data. Beyond that I know only what you tell me here.",
    ],
    privacy: [
      "What you write here is kept with this conversation, encrypted, so that you can go on later. In the menu, “My data” shows it to you and erases it.",
    ],
    wordless: [
      "Take your time. A few words will do, such as what you need it for.",
      "I am here. Tell me in a word or two what matters to you.",
    ],
    "off-topic": [
      "I know my way around the products of this shop only.",
      "That is beyond me, I only know the products here.",
      "I have to leave that to others; with products I can help.",
    ],
    "no-step-back": [
      "I cannot go further back than that. Take away what should no longer count, or say “start over”.",
    ],
    "no-questions": ["All right, I ask nothing more. Here is what fits so far."],
    abilities: [
      "Tell me what it is for and what matters to you, and I show what fits, with what speaks for and against it. You can ask about each product, compare them, or say “cheaper” or “others”.",
    ],
    choosing: [
      "By what you tell me and by what the shop states about its products, customer ratings among it. What the shop earns on a product plays no part.",
    ],
    terms: [
      "Delivery, returns, payment and whatever else goes with buying are for the shop to say: please write to it through its contact page.",
      "That only the shop itself can tell you, through its contact page.",
    ],
    service: [
      "I cannot see orders, returns or accounts. The shop can: please write to it through its contact page.",
      "Orders and returns are out of my sight. The shop's contact page is the place that can help.",
    ],
    complaint: [
      "I am sorry that went wrong. I cannot settle it myself; the shop can, through its contact page.",
      "That is annoying, I understand. The people behind the shop's contact page can put it right, I cannot.",
    ],
    human: [
      "I am a program and cannot pass you on from here. The people of the shop are reached through its contact page.",
      "A person is reached through the shop's contact page. Until then I am here for questions about products.",
    ],
    question: [
      "The shop's data do not answer that, and I would rather not guess. I know what each product here is made for.",
      "That is not in the shop's data. The maker or the shop itself will know.",
    ],
    attack: [
      "I stay with products: tell me what you need one for.",
      "I only advise on products here, and that I do gladly.",
    ],
  },
  languages: (names) => `Here I advise in ${join(names)}.`,
  summary: {
    nothing: "So far I know nothing of what you need: you have not told me yet.",
    known: (needs, count, noun) => `What I know so far: ${needs}. That leaves ${count} ${noun}.`,
  },
  whatElse: {
    kinds: (labels) =>
      `That depends on what you have already. This shop also has: ${labels}. Name one, and I go on with what I know.`,
    plainly: "That depends on what you have already, and here I only know these.",
  },
  sizes: (label, sizes) =>
    sizes.length === 0
      ? "The shop lists no such size, and I do not convert those of other countries, since makers differ."
      : `That size I do not find here, and I do not convert those of other countries, since makers differ. ${label} of what fits: ${sizes.join(", ")}.`,
  howMany: (count, noun, of) =>
    of === 1
      ? `From what I know so far ${count} ${noun} is left to choose from.`
      : `From what I know so far there are ${count} ${noun} to choose from. “Others” brings the next ones.`,
  reached: {
    terms: [
      (where) =>
        `Delivery, returns, payment and whatever else goes with buying are for the shop to say:\n${where}`,
      (where) => `That too only the shop itself can tell you:\n${where}`,
    ],
    service: [
      (where) => `I cannot see orders, returns or accounts. The shop can:\n${where}`,
      (where) => `That too only the shop itself can tell you:\n${where}`,
    ],
    complaint: [
      (where) => `I am sorry that went wrong. I cannot settle it myself; the shop can:\n${where}`,
      (where) => `That is annoying, I understand. These people can put it right:\n${where}`,
    ],
    human: [
      (where) =>
        `I am a program and cannot pass you on from here. The people of the shop are reached here:\n${where}`,
      (where) => `A person is reached here, I cannot connect you myself:\n${where}`,
    ],
  },
  contact: {
    phone: (number) => `phone ${number}`,
  },
  otherKind: {
    adviceOn: (noun) => `This advisor is for ${uncapitalise(noun)}.`,
    some: (label, count, of) =>
      `Under “${label}” the shop has ${count} ${of === 1 ? "product" : "products"}.`,
    none: (word) => `For “${word}” I find nothing in this shop.`,
  },
  back: [
    "If something about the products is missing, just say so.",
    "You can ask about each product shown, or change any answer.",
  ],
};

function join(items: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(items);
}

function either(items: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(items);
}
