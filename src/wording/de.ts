import { capitalise, uncapitalise } from "./template.ts";
import type { Phrases } from "./phrases.ts";

export const phrases: Phrases = {
  unsure: "Weiß nicht",
  cheap: "Nicht zu teuer",
  without,
  comparedWith: (comparative, title) => `${comparative} als ${title}`,
  comparedPlainly: {
    lower: (label, title) => `${label}: weniger als ${title}`,
    higher: (label, title) => `${label}: mehr als ${title}`,
  },
  amount: {
    upTo: (value) => `bis ${value}`,
    atLeast: (value) => `ab ${value}`,
    between: (min, max) => `${min} bis ${max}`,
    orColder: (value) => `${value} oder kälter`,
  },
  order: {
    first: (label) => `${capitalise(label)} zuerst`,
    by: (label, end) => `${label}: ${end === "most" ? "Höchstes" : "Niedrigstes"} zuerst`,
  },
  role: {
    bestMatch: "Passt am besten",
    start: "Guter Anfang",
    bestValue: "Preistipp",
    bestFor: (need) => `Stark bei: ${need}`,
    extreme: (superlative, among) => `${superlative} von ${among === 3 ? "den dreien" : "diesen"}`,
    more: (comparative) => `${comparative} als die anderen`,
    alternative: "Passt auch gut",
  },
  reason: {
    fact: (label, value) => `${label}: ${value}`,
    meets: (need) => `Passt zu: ${need}`,
    cheaperThanBest: (price, saving) => `${price}: ${saving} weniger als die erste Wahl`,
    extreme: (claim, value) => `${claim}: ${value}`,
  },
  drawback: {
    notMet: (need) => `Passt nicht zu: ${need}`,
    fact: (label, value) => `${label}: nur ${value}`,
    notStated: (label) => `${label}: dazu sagt der Shop nichts`,
    weakest: (label, value) => `Die schwächste Stelle: ${label}, ${value}`,
    none: "In den Angaben des Shops steht keine Schwäche",
  },
  repair: {
    drop: (need) => `Egal: ${need}`,
    loosen: (label, limit) => `${label} ${limit}`,
  },
  greeting: {
    disclosure: () => "Ein Programm, kein Mensch",
    text: (noun, count, isFew) =>
      isFew
        ? "Ein paar kurze Fragen, dann zeigt sich, was passt."
        : `${count} ${noun} stehen zur Wahl. Ein paar kurze Fragen, dann bleiben drei, die passen.`,
  },
  say: {
    narrowed: (answer, count, noun) => `${answer}: Da ${remain(count)} ${count} ${noun}.`,
    kept: (answer, count, noun) => `${answer}, notiert. Es ${remain(count)} ${count} ${noun}.`,
    unsure: () => "Kein Problem, es geht auch ohne.",
    revised: (answer, before, after, noun) =>
      `Geändert auf „${answer}“: jetzt ${after} ${noun} statt ${before}.`,
    retracted: (need, count, noun) => `„${need}“ zählt nicht mehr: ${count} ${noun} zur Wahl.`,
    understood: (count, noun) =>
      count === "0" ? "Verstanden." : `Verstanden. Da ${remain(count)} ${count} ${noun}.`,
    heard: () => "Verstanden.",
    changed: (answer) => `Geändert auf „${answer}“.`,
    dropped: (needs, count) => `„${needs}“ ${count === 1 ? "zählt" : "zählen"} nicht mehr.`,
    critiqued: (critique, count) => `${critique}: ${count} zur Wahl.`,
    recommended: (said, count, noun) => `${said}: Da ${remain(count)} ${count} ${noun}.`,
    best: (best) => `Diese passen am besten, zuerst ${best}.`,
    onlyBest: (best) => `Von diesen erfüllt nur ${best} alles, der Rest kommt nah heran.`,
    closest: (best) => `Diese kommen nah heran, zuerst ${best}.`,
    single: (best) => `Das eine passt: ${best}.`,
    nearest: (best) => `Am nächsten kommt dem: ${best}.`,
    sorted: (best) => `In dieser Reihenfolge kommt zuerst ${best}.`,
    shownAnyway: (best) => `Mein bester Vorschlag bis hierher, zuerst ${best}.`,
    conflict: (needs, noun, count) =>
      count === 1
        ? `Es gibt keine ${noun}, auf die das zutrifft: ${needs}.`
        : `Es gibt keine ${noun}, die das alles haben: ${needs}.`,
    tooFew: (count, noun) => `Nur ${count} ${noun} ${count === 1 ? "erfüllt" : "erfüllen"} alles.`,
    unstated: (needs) =>
      `Dazu steht bei keinem etwas, deshalb kann ich nicht darauf achten: ${needs}.`,
    gaveWay: (needs) => `Damit du trotzdem eine Wahl hast, darf das fehlen: ${needs}.`,
    partly: (count) =>
      count === 1
        ? "Davon abgesehen passt das am besten."
        : "Den gezeigten fehlt jeweils etwas davon.",
    nothingLeftToAsk: () => "Weitere Fragen würden daran nichts mehr ändern.",
    moreToAsk: () => "Eine Frage noch, dann wird es genauer:",
    restarted: () => "Also noch einmal von vorn.",
    stale: () => "Die Frage war schon beantwortet, es bleibt alles, wie es ist.",
    notUnderstood: () =>
      "Das habe ich noch nicht verstanden. Tipp eine Antwort an oder sag es anders, etwa wofür oder bis zu welchem Preis.",
    notUnderstoodAmount: () => "Darin habe ich keinen Betrag gefunden. Eine Zahl hilft, etwa 200.",
    notUnderstoodPlace: () =>
      "Darin habe ich keinen Ort gefunden. Ein Land oder eine Gegend hilft, und der Monat, etwa Norwegen im Mai.",
    notKnownPlace: (place) =>
      `Wie das Wetter in „${place}“ ist, weiß ich nicht. Ein größerer Ort in der Nähe oder das Land würde helfen.`,
    noQuestionOpen: () => "Jede Antwort oben lässt sich ändern, oder du fängst neu an.",
    nothingChanges: () => "Das habe ich schon notiert.",
  },
};

/** For flows that say Sie. */
export const formalPhrases: Phrases = {
  ...phrases,
  say: {
    ...phrases.say,
    gaveWay: (needs) => `Damit Sie trotzdem eine Wahl haben, darf das fehlen: ${needs}.`,
    notUnderstood: () =>
      "Das habe ich noch nicht verstanden. Tippen Sie eine Antwort an oder sagen Sie es anders, etwa wofür oder bis zu welchem Preis.",
    noQuestionOpen: () => "Jede Antwort oben lässt sich ändern, oder Sie fangen neu an.",
  },
};

function remain(count: string): string {
  return count === "1" ? "bleibt" : "bleiben";
}

/** "Nicht beim Laufen", "keine Hose", and "ohne Daunen" where the label is a bare noun. */
function without(label: string): string {
  const article = /^ein(e[nrms]?)? /i.exec(label);
  if (article !== null) return `kein${article[1] ?? ""} ${label.slice(article[0].length)}`;
  const isPlace = /^(?:am|an|auf|bei|beim|durch|für|gegen|im|in|mit|nach|unter|zum|zur) /i.test(
    label,
  );
  return isPlace ? `nicht ${uncapitalise(label)}` : `ohne ${label}`;
}
