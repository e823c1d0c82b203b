import type { Words } from "./words.ts";

export const words: Words = {
  aboutText: [
    "Hier berät dich ein Programm. Es fragt, was du brauchst, und zeigt dir, was passt.",
    "Jeder Grund und jeder Nachteil kommt aus den Daten des Shops. Vorn steht, was deinen Wünschen am besten entspricht.",
  ],
  dataText: [
    "Dieser Chat ist unter einer Zufallsnummer gespeichert: was du gesagt hast und was dir gezeigt wurde. Kein Name, kein Konto, kein Cookie.",
    "Dein Browser vergisst die Nummer, sobald du diesen Tab schließt.",
  ],
  download: "Alles herunterladen",
  erase: "Alles löschen",
  eraseSure: "Diesen Chat endgültig löschen? Niemand kann ihn zurückholen.",
  eraseYes: "Löschen",
  differs: "Unterschiede",
  same: "Gemeinsam",
  best: "am besten",
  noFact: "keine Angabe",
};
