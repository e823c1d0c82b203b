import type { Issue } from "../lib/issue.ts";
import type { StudioIssue } from "../protocol/studio.ts";
import { schemaSentence } from "./schema-sentences.ts";
import { yamlSentence } from "./yaml-sentences.ts";

/** What an issue says, and its hint, for people who read English and for those who read German. */
export function issueSentences(issue: Issue): StudioIssue["sentence"] {
  const { code, message, hint } = issue;
  const told = yamlSentence(issue) ?? schemaSentence(issue);
  if (told !== undefined) {
    return { en: withHint(told.en, hint), de: withHint(told.de, hint && germanHint(hint)) };
  }
  const german = fillIn(germanMessages[code], message);
  return {
    en: withHint(message, hint),
    de: withHint(german ?? message, hint && germanHint(hint)),
  };
}

function withHint(message: string, hint: string | undefined): string {
  const sentence = message.charAt(0).toUpperCase() + message.slice(1);
  return hint === undefined ? `${sentence}.` : `${sentence}: ${hint}.`.replace(/\?\.$/, "?");
}

/**
 * By code. The names that stand in quotes in the English message take the places {0}, {1}, …, its
 * numbers {n0}, {n1}, …; so a rule says everything once.
 */
const germanMessages: Readonly<Record<string, string>> = {
  "duplicate-question": "noch eine Frage heißt „{0}“",
  "duplicate-option": "noch eine Antwort heißt „{0}“",
  "unknown-attribute": "der Katalog „{0}“ hat keine Eigenschaft „{1}“",
  "unknown-value": "„{0}“ hat keinen Wert „{1}“",
  "unfitting-test": "diese Bedingung passt nicht zur Eigenschaft „{0}“",
  "preference-as-must": "„{0}“ ist hier nur eine Vorliebe und schließt nichts aus",
  "unknown-question": "eine Frage „{0}“ gibt es nicht",
  "unknown-option": "die Frage „{0}“ hat keine Antwort „{1}“",
  "asks-itself": "„{0}“ hängt von der eigenen Antwort ab",
  "unknown-relax": "„{0}“ ist weder eine Frage noch eine Antwort",
  "relax-without-must": "„{0}“ schließt nichts aus und muss deshalb nie nachgeben",
  "missing-attribute": "die Frage „{0}“ nach einer Zahl nennt weder Eigenschaft noch Antworten",
  "amount-without-number": "„{0}“ ist keine Zahl, und nur eine Zahl lässt sich begrenzen",
  "missing-label": "die Antwort „{0}“ hat keine Beschriftung",
  "not-yes-or-no": "eine Ja-Nein-Frage hat keine Antwort „{0}“",
  "missing-months": "die Antwort „{0}“ nennt keine Monate",
  "months-elsewhere": "Monate gehören in eine Frage nach der Jahreszeit",
  "ambiguous-month": "Monat {n0} gehört zu mehr als einer Antwort",
  "contact-elsewhere": "kein Produkt des Shops steht auf „{0}“",
  "missing-translation": "hier fehlt der Text in „{0}“",
  "empty-scope": "kein Produkt aus „{0}“ gehört dazu",
  "unreachable-question": "keine Antworten führen zur Frage „{0}“",
  "unsatisfiable-option": "die Antwort „{0}“ verlangt von „{1}“, was kein Produkt sein kann",
  "unmet-option": "kein Produkt, um das es geht, erfüllt die Antwort „{0}“",
  "question-without-effect": "jede Antwort auf „{0}“ lässt dieselben Produkte übrig",
  "nothing-asked": "alle Fragen sind ausgeschaltet, alle sehen also dieselben Produkte",
  "shown-too-late":
    "Produkte sollen nach {n0} Antworten kommen, gestellt werden aber höchstens {n1} Fragen",
  "ambiguous-words": "„{0}“ steht bei „{1}“ und bei „{2}“",
  "poor-coverage": "„{0}“ ist nur bei {n0} von {n1} Produkten angegeben",
  "unknown-catalog": "einen Katalog „{0}“ gibt es nicht",
  "flow-id-changed": "das ist der Ablauf „{0}“, im Text heißt er „{1}“",
  "unknown-key": "den Schlüssel „{0}“ gibt es hier nicht",
};

function fillIn(template: string | undefined, message: string): string | undefined {
  if (template === undefined) return undefined;
  const names = [...message.matchAll(/"([^"]*)"/g)].map(([, name = ""]) => name);
  const numbers = message.replaceAll(/"[^"]*"/g, "").match(/\d+/g) ?? [];
  const filled = template.replaceAll(/\{(n?)(\d)\}/g, (hole, isNumber: string, at: string) => {
    return (isNumber === "" ? names : numbers)[Number(at)] ?? hole;
  });
  // A message with less in it than expected is told as it is.
  return /\{n?\d\}/.test(filled) ? undefined : filled;
}

function germanHint(hint: string): string {
  const meant = /^did you mean "([^"]*)"\?$/.exec(hint)?.[1];
  if (meant !== undefined) return `meintest du „${meant}“?`;
  const own = /^write id: (.*), or make a copy under the other name$/.exec(hint)?.[1];
  if (own !== undefined)
    return `schreib id: ${own}, oder leg unter dem anderen Namen eine Kopie an`;
  const hosts = /^its products are at (.*)$/.exec(hint)?.[1];
  if (hosts !== undefined) return `seine Produkte stehen auf ${hosts}`;
  return germanHints[hint] ?? hint.replace(/^known: (.*?)(?:, and (\d+) more)?$/, toKnown);
}

function toKnown(_hint: string, names: string, more: string | undefined): string {
  return `es gibt ${names}${more === undefined ? "" : ` und ${more} weitere`}`;
}

const germanHints: Readonly<Record<string, string>> = {
  "the title has it": "der Titel hat ihn",
  "fill it in, or derive it from the texts":
    "trag es im Katalog nach, oder lass es aus den Texten ableiten",
  "move it to wish, or name a limit": "mach einen Wunsch daraus, oder nenne eine Grenze",
  "loosen it, or take it out until the assortment has such a product":
    "lockere sie, oder nimm sie heraus, bis es so ein Produkt gibt",
  "its options are yes and no; for anything else use kind: single":
    "ihre Antworten sind Ja und Nein; für alles andere nimm die Art „Eine Auswahl“",
  "its condition contradicts itself, or waits for a question that cannot come up":
    "ihre Bedingung widerspricht sich, oder wartet auf eine Frage, die nie kommt",
  "switch one on": "schalte eine ein",
  "lower show_after, or raise max_questions":
    "zeig Produkte nach weniger Antworten, oder lass mehr Fragen zu",
  "add attribute: with a number of the catalogue": "nenne eine Zahl des Katalogs",
};
