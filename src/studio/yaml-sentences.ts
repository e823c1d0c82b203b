import type { Issue } from "../lib/issue.ts";

/** What is wrong with a text that is no YAML, in the words of somebody who may never have heard of it. */
export interface Told {
  readonly en: string;
  readonly de: string;
}

/** Undefined for what is no trouble with YAML itself. */
export function yamlSentence({ code, message }: Issue): Told | undefined {
  // One code for two mistakes: the second is noticed where the next line begins.
  const isOpen = code === "yaml-bad-indent" && message.includes("end with a");
  return isOpen ? notClosed : yamlSentences[code];
}

const notClosed: Told = {
  en: "a brace or bracket that was opened just before is not closed",
  de: "eine Klammer, die kurz davor geöffnet wurde, ist nicht geschlossen",
};

/** By code; the library's own message is for people who know its grammar. */
export const yamlSentences: Readonly<Record<string, Told>> = {
  "yaml-missing-char": {
    en: "something is missing here: a closing quote, brace or bracket, a comma, or a colon",
    de: "hier fehlt etwas: ein schließendes Anführungszeichen, eine Klammer, ein Komma oder ein Doppelpunkt",
  },
  "yaml-unexpected-token": {
    en: "this does not belong here; words with : # { } [ ] , & * in them have to stand in quotes",
    de: "das gehört nicht hierher; Wörter mit : # { } [ ] , & * darin müssen in Anführungszeichen stehen",
  },
  "yaml-bad-indent": {
    en: "this line is not indented like those it belongs to",
    de: "diese Zeile ist nicht so weit eingerückt wie die, zu denen sie gehört",
  },
  "yaml-tab-as-indent": {
    en: "lines are indented with spaces, and here is a tab",
    de: "eingerückt wird mit Leerzeichen, und hier steht ein Tabulator",
  },
  "yaml-block-as-implicit-key": {
    en: "two names with a colon stand where only one can: a text with a colon in it has to stand in quotes, and the next line must not be indented further",
    de: "hier stehen zwei Namen mit Doppelpunkt, wo nur einer stehen kann: Ein Text mit Doppelpunkt muss in Anführungszeichen stehen, und die nächste Zeile darf nicht weiter eingerückt sein",
  },
  "yaml-block-in-flow": {
    en: "between these braces or brackets a comma is missing, or a closing one",
    de: "zwischen diesen Klammern fehlt ein Komma, oder die schließende",
  },
  "yaml-multiline-implicit-key": {
    en: "what stands before a colon has to fit on one line; a colon may be missing, or a quote",
    de: "was vor einem Doppelpunkt steht, muss in eine Zeile passen; vielleicht fehlt ein Doppelpunkt oder ein Anführungszeichen",
  },
  "yaml-duplicate-key": {
    en: "this name stands there already; only one of them can count",
    de: "diesen Namen gibt es hier schon; nur einer davon kann gelten",
  },
  "yaml-bad-alias": {
    en: "a star is a reference in YAML; a text that begins with one has to stand in quotes",
    de: "ein Stern ist in YAML ein Verweis; ein Text, der damit beginnt, muss in Anführungszeichen stehen",
  },
  "yaml-alias": {
    en: "this refers with a star to something that is not there, or to itself",
    de: "das verweist mit einem Stern auf etwas, das es nicht gibt, oder auf sich selbst",
  },
  "yaml-bad-scalar-start": {
    en: "a text cannot begin with this letter unless it stands in quotes",
    de: "damit kann ein Text nur beginnen, wenn er in Anführungszeichen steht",
  },
  "yaml-bad-dq-escape": {
    en: "in double quotes a backslash begins a special letter; write two of them, or single quotes",
    de: "in doppelten Anführungszeichen leitet \\ ein Sonderzeichen ein; schreib zwei davon, oder einfache Anführungszeichen",
  },
  "yaml-tag-resolve-failed": {
    en: "an exclamation mark at the beginning means something in YAML; the text has to stand in quotes",
    de: "ein Ausrufezeichen am Anfang bedeutet in YAML etwas; der Text muss in Anführungszeichen stehen",
  },
  "yaml-multiple-docs": {
    en: "three dashes begin another document; a flow is one",
    de: "drei Striche beginnen ein neues Dokument; ein Ablauf ist eines",
  },
  "yaml-version": {
    en: "only YAML 1.2 is read",
    de: "gelesen wird nur YAML 1.2",
  },
  "yaml-nesting": {
    en: "it is nested deeper than anybody could read",
    de: "das ist tiefer verschachtelt, als jemand lesen könnte",
  },
  "document-too-large": {
    en: "the text is longer than a flow can be",
    de: "der Text ist länger, als ein Ablauf sein kann",
  },
};
