import type { TalkPhrases } from "./talk-phrases.ts";

export const talk: TalkPhrases = {
  assumed: (title) => `Ich nehme an, du meinst: ${title}.`,
  yes: (title, fact) => `${title}: ja. ${fact}.`,
  no: (title, fact) => `${title}: nein. ${fact}.`,
  fact: (title, fact) => `${title}: ${fact}.`,
  notStated: (title, label) => `${title}, ${label}: dazu sagt der Shop nichts.`,
  notKnown: (titles) =>
    `Dazu finde ich in den Angaben des Shops zu ${titles} nichts, und raten will ich nicht.`,
  enough: (value, names, of) => {
    if (names.length === 0) return `Für ${value} reicht nichts davon.`;
    return names.length === of
      ? `Für ${value} reicht jedes davon.`
      : `Für ${value} reicht: ${join(names)}.`;
  },
  each: (label, values) => `${label}: ${values}.`,
  valueOf: (title, value) => `${value} (${title})`,
  all: (count) => (count === 2 ? "beide" : `alle ${["", "", "", "drei", "vier"][count] ?? count}`),
  price: {
    reduced: (price, before) => `${price} statt ${before}`,
    notReduced: (price) => `${price}, ein höherer Preis von vorher ist nicht genannt`,
    nothingReduced: "Als reduziert ist von dem, was bisher passt, nichts angegeben.",
    someReduced: (count, noun, named) =>
      named === 1
        ? `Reduziert ist davon:`
        : `Reduziert sind davon ${count} ${noun}, zuerst mit der größten Ersparnis:`,
    noneReduced: "Als reduziert ist davon nichts angegeben",
  },
  stated: { yes: "ja", no: "nein", unknown: "dazu sagt der Shop nichts" },
  join,
  either,
  lines: (opening, sentences) =>
    sentences.length === 1
      ? [...opening, ...sentences].join(" ")
      : [...opening, ...sentences.map((sentence) => `• ${sentence}`)].join("\n"),
  compare: {
    opening: (titles) => `Darin unterscheiden sich ${titles}:`,
    leads: (comparative, title) => `${comparative}: ${title}`,
    // "am zweitgünstigsten"; "am meisten Taschen" takes no such word.
    ranked: (rank, superlative) =>
      /^am \S+$/.test(superlative)
        ? superlative.replace(/^am /, rank === 2 ? "am zweit" : "am dritt")
        : `an ${rank === 2 ? "zweiter" : "dritter"} Stelle ${superlative}`,
    alike: (titles) => `In allem, was der Shop angibt, sind ${titles} gleich.`,
  },
  explain: {
    number: (value, level) => `${value}: ${level}.`,
    noWords: (label) => `Der Shop nennt „${label}“, ohne es zu erklären.`,
    here: (values) => `Bei den gezeigten: ${values}.`,
  },
  differ: {
    typical: (differences) => `Was hier üblich ist: ${differences}.`,
    mostly: (text) => `meist ${text}`,
    unexplained: (labels) =>
      `Der Shop nennt ${join(labels.map((label) => `„${label}“`))}, ohne es zu erklären.`,
    unknown: (word) => `Zu „${word}“ steht in den Angaben des Shops nichts.`,
  },
  weather: {
    usual: (assumed) => `Was dort üblich ist: ${assumed}.`,
    unknown: "Sag mir, wohin es geht und in welchem Monat, dann weiß ich, was dort üblich ist.",
  },
  meant: {
    plainly: "Die Antwort entscheidet, welche Produkte übrig bleiben.",
    options: (labels) =>
      `Nimm, was am ehesten zutrifft: ${labels}. Weißt du es nicht, geht es auch ohne.`,
    freely: "Sag es einfach in deinen Worten, oder lass die Frage aus.",
    nothing: "Sag mir in ein paar Worten, wofür du etwas brauchst, dann zeige ich dir, was passt.",
    unspecified: "Du hast noch nicht viel gesagt, das ist nur ein Anfang.",
    chosen: (count, noun, needs) =>
      `Zur Wahl: ${count} ${noun}. Ausgesucht habe ich nach dem, was du gesagt hast: ${needs}.`,
    closest: (needs) =>
      `Alles zugleich hat keins: ${needs}. Zu sehen ist, was am nächsten herankommt; was jeweils fehlt, steht dabei.`,
  },
  why: {
    because: (title, reasons) => `Was für ${title} spricht: ${reasons}.`,
    against: (drawback) => `Was dagegen spricht: ${drawback}.`,
    shownAt: (title, place) => `${title} ist dabei, als Nummer ${place}.`,
    betterAt: (title, needs) => `${title} ist besser bei: ${needs}.`,
    unknownName: (name) => `„${name}“ finde ich in diesem Shop nicht.`,
    soldOut: (title) => `${title} ist zurzeit ausverkauft.`,
    otherKind: (title, kind, noun) =>
      `${title} ist etwas anderes (${kind}), hier geht es um ${noun}.`,
    notAmong: (title, noun) => `${title} gehört nicht zu den ${noun}, um die es hier geht.`,
    misses: (title, needs) => `${title} erfüllt nicht, was du gesagt hast. ${needs}.`,
    missed: (need, fact) => `„${need}“ ist nicht erfüllt: ${fact}`,
    notSaid: (label) => `${label}: dazu sagt der Shop nichts`,
    weaker: (title, points) => `${title} passt auch, die gezeigten passen nur besser. ${points}.`,
    weakerAt: (own, other, title) => `${own} statt ${other} bei ${title}`,
    weakerUnknown: (need, other, title) =>
      `${need}: dazu sagt der Shop nichts, bei ${title} steht ${other}`,
    equal: (title, place, count) =>
      `${title} passt auch: Platz ${place} von ${count}, hinter den gezeigten.`,
    left: (title, place, count) =>
      `${title} passt auch: Platz ${place} von ${count}. Die gezeigten sind so gewählt, dass sie sich unterscheiden.`,
    open: (title) => `Gegen ${title} spricht bisher nichts: Du hast noch nicht viel gesagt.`,
    choice: (title, reasons) => `Mein Rat: ${title}. Dafür spricht: ${reasons}.`,
    drawbacks: "Was dagegen spricht:",
    drawbackOf: (title, drawback) => `Was gegen ${title} spricht: ${drawback}.`,
    noDrawback: (title) => `${title}: nichts, soweit der Shop Angaben macht.`,
    asked: (why) => why,
    askedPlainly:
      "Die Antwort entscheidet, welche Produkte übrig bleiben. Du kannst sie auch überspringen.",
  },
  detail: {
    inStock: (title) => `${title}: auf Lager.`,
    fewLeft: (title) => `${title}: nur noch wenige da.`,
    soldOut: (title) => `${title}: ausverkauft.`,
    unknown: (title) => `${title}: Ob es vorrätig ist, sagt der Shop nicht.`,
    variant: (title, options, state) => `${title}, ${options}: ${state}.`,
    states: {
      inStock: "auf Lager",
      fewLeft: "nur noch wenige da",
      soldOut: "ausverkauft",
      unknown: "im Angebot, wie viele da sind, sagt der Shop nicht",
      none: "nicht im Angebot",
    },
    has: (label, values) => `${label} auf Lager: ${values}.`,
    taken: (title, price) => `${title}: ${price}Über die Karte geht es zum Warenkorb.`,
  },
  wish: {
    like: (title) => `ähnlich wie ${title}`,
    without: (label) => `ohne: ${label}`,
    with: (label) => label,
  },
  others: {
    noneYet: (noun) => `Gezeigt habe ich noch keine ${noun}, das hole ich nach.`,
    next: (count, noun) =>
      count === 1 ? `Eins habe ich noch.` : `Hier sind ${count} andere ${noun}.`,
    again: "Hier sind noch einmal die ersten.",
    shownFirst: (titles, count) =>
      count === 1
        ? `Zuerst gezeigt habe ich dir ${titles}. Frag gern danach.`
        : `Zuerst gezeigt habe ich dir ${titles}. Nimm zurück, was du seitdem gesagt hast, dann stehen sie wieder da.`,
    fewAtATime: (count, noun) =>
      `Es gibt ${count} ${noun}, und ich zeige sie nach und nach, damit sie sich vergleichen lassen. Hier die nächsten; „mehr“ bringt die danach.`,
    fromTheStart: (count, noun) =>
      `Mehr habe ich dazu nicht, das waren ${count} ${noun}. Hier noch einmal die ersten; eine geänderte Antwort bringt andere.`,
  },
  asides: {
    "not-needed": ["Gut, darauf kommt es also nicht an.", "Notiert: Darauf achte ich nicht."],
    hello: [
      "Hallo, schön, dass du da bist.",
      "Hallo, dann suchen wir das Richtige für dich.",
      "Guten Tag.",
    ],
    thanks: ["Gern geschehen.", "Sehr gern.", "Dafür bin ich da."],
    goodbye: [
      "Bis bald. Deine Antworten bleiben hier stehen.",
      "Mach es gut. Hier bleibt alles, wie es ist.",
    ],
    smalltalk: ["Alles klar.", "Verstehe."],
    "how-are-you": ["Gut, danke. Und noch besser, wenn wir etwas für dich finden."],
    several: [
      "Eins nach dem anderen: zuerst für eine Person, danach für die nächste noch einmal von vorn.",
    ],
    "several-kinds": [
      "Eins nach dem anderen: Fangen wir mit dem Ersten an, dann nenn mir das Nächste.",
    ],
    annoyed: [
      "Das tut mir leid, so läuft es nicht gut. Sag mir, was nicht passt, oder fang neu an.",
      "Das tut mir leid. Sag mir in ein, zwei Worten, worauf es ankommt, alles andere lassen wir weg.",
    ],
    popular: [
      "Was die meisten kaufen, weiß ich nicht und will es nicht erfinden. Wie Kunden ein Produkt bewerten, steht auf seiner Karte; mit „nach Bewertung sortieren“ kommen die besten zuerst.",
    ],
    undecided: [
      "Dafür bin ich da. Beantworte, was du weißt, und überspring den Rest, dann zeige ich, was dazu passt.",
      "Kein Stress. Ein Wort, wofür du es brauchst, reicht für den Anfang.",
    ],
    "which-answer": [
      "Was davon ist es? Passt nichts, sag „weiß nicht“.",
      "Was davon meinst du? Tipp es an oder sag „weiß nicht“.",
    ],
    sizing: [
      "Welche Größe dir passt, kann ich von hier nicht sehen; die Größentabelle des Shops sagt es. Nenn mir deine übliche Größe, dann zeige ich, was es darin gibt.",
      "Größen fallen je nach Marke verschieden aus, raten will ich da nicht. Mit deiner üblichen Größe zeige ich, was auf Lager ist.",
    ],
    looking: ["Gern, dafür bin ich da.", "Klar, das finden wir."],
    "about-advisor": [
      "Hier berät ein Programm: Es vergleicht, was der Shop über seine Produkte angibt, mit dem, was du brauchst.",
      "Ich bin ein Programm, kein Mensch, und kenne die Produktdaten des Shops und sonst nichts.",
    ],
    sources: [
      "Aus den Angaben des Shops: Was ich über ein Produkt sage, steht dort. Was dort fehlt, sage ich dazu.",
      "Alles, was ich über Produkte sage, steht in den Daten des Shops. Dazu kommt nur, was du mir hier sagst.",
    ],
    privacy: [
      "Was du hier schreibst, wird mit diesem Gespräch verschlüsselt gespeichert, damit du später weitermachen kannst. Im Menü unter „Meine Daten“ kannst du es ansehen und löschen.",
    ],
    wordless: [
      "Lass dir Zeit. Ein paar Worte reichen, etwa wofür du es brauchst.",
      "Ich bin da. Sag mir mit ein, zwei Worten, worauf es dir ankommt.",
    ],
    "off-topic": [
      "Ich kenne mich nur mit den Produkten dieses Shops aus.",
      "Das übersteigt mich, ich kenne nur die Produkte hier.",
      "Das muss ich anderen überlassen, bei Produkten helfe ich gern.",
    ],
    "no-step-back": [
      "Weiter zurück komme ich so nicht. Nimm weg, was nicht mehr gelten soll, oder sag „von vorn“.",
    ],
    "no-questions": ["Gut, ich frage nichts mehr. Das passt nach allem, was ich bisher weiß."],
    abilities: [
      "Sag mir, wofür es ist und worauf es ankommt, dann zeige ich, was passt, und was dafür und dagegen spricht. Du kannst zu jedem Produkt fragen, sie vergleichen lassen oder „günstiger“ oder „andere“ sagen.",
    ],
    choosing: [
      "Nach dem, was du mir sagst, und nach den Angaben des Shops zu seinen Produkten, auch den Kundenbewertungen. Was der Shop an einem Produkt verdient, spielt keine Rolle.",
    ],
    terms: [
      "Lieferung, Rückgabe, Zahlung und was sonst zum Kauf gehört, regelt der Shop: Schreib ihm bitte über seine Kontaktseite.",
      "Das kann dir nur der Shop selbst sagen, über seine Kontaktseite.",
    ],
    service: [
      "Bestellungen, Rückgaben und Konten kann ich nicht einsehen. Der Shop kann es: Schreib ihm bitte über seine Kontaktseite.",
      "An Bestellungen und Rückgaben komme ich nicht heran. Auf der Kontaktseite des Shops wird dir geholfen.",
    ],
    complaint: [
      "Das tut mir leid. Selbst klären kann ich es nicht, der Shop kann es: Schreib ihm bitte über seine Kontaktseite.",
      "Das ist ärgerlich, das verstehe ich. In Ordnung bringen können es die Leute hinter der Kontaktseite des Shops, ich nicht.",
    ],
    human: [
      "Ich bin ein Programm und kann dich von hier nicht verbinden. Menschen erreichst du über die Kontaktseite des Shops.",
      "Einen Menschen erreichst du über die Kontaktseite des Shops. Bis dahin bin ich für Fragen zu Produkten da.",
    ],
    question: [
      "Das beantworten die Angaben des Shops nicht, und raten will ich nicht. Wofür jedes Produkt hier gemacht ist, weiß ich.",
      "Das steht nicht in den Angaben des Shops. Der Hersteller oder der Shop selbst weiß es.",
    ],
    attack: [
      "Ich bleibe bei den Produkten: Sag mir, wofür du eins brauchst.",
      "Ich berate hier zu Produkten, und das gern.",
    ],
  },
  languages: (names) => `Hier berate ich auf ${join(names)}.`,
  summary: {
    nothing: "Noch weiß ich nichts davon, was du brauchst: Du hast es mir noch nicht gesagt.",
    known: (needs, count, noun, of) =>
      `Was ich bisher weiß: ${needs}. Damit ${of === 1 ? "bleibt" : "bleiben"} ${count} ${noun}.`,
  },
  whatElse: {
    kinds: (labels) =>
      `Das kommt darauf an, was du schon hast. Hier gibt es außerdem: ${labels}. Nenn eins, dann suche ich mit dem weiter, was ich weiß.`,
    plainly: "Das kommt darauf an, was du schon hast, und hier kenne ich nur diese Produkte.",
  },
  sizes: (label, sizes) =>
    sizes.length === 0
      ? "Diese Größe führt der Shop nicht, und Größen anderer Länder rechne ich nicht um, weil sie je nach Marke verschieden ausfallen."
      : `Diese Größe finde ich hier nicht, und Größen anderer Länder rechne ich nicht um, weil sie je nach Marke verschieden ausfallen. ${label} bei dem, was passt: ${sizes.join(", ")}.`,
  howMany: (count, noun, of) =>
    of === 1
      ? `Zur Wahl steht nach allem, was ich weiß, noch ${count} ${noun}.`
      : `Zur Wahl stehen nach allem, was ich weiß, ${count} ${noun}. „Andere“ zeigt die nächsten.`,
  reached: {
    terms: [
      (where) =>
        `Lieferung, Rückgabe, Zahlung und was sonst zum Kauf gehört, regelt der Shop:\n${where}`,
      (where) => `Auch das kann dir nur der Shop selbst sagen:\n${where}`,
    ],
    service: [
      (where) =>
        `Bestellungen, Rückgaben und Konten kann ich nicht einsehen. Der Shop kann es:\n${where}`,
      (where) => `Auch das kann dir nur der Shop selbst sagen:\n${where}`,
    ],
    complaint: [
      (where) => `Das tut mir leid. Selbst klären kann ich es nicht, der Shop kann es:\n${where}`,
      (where) =>
        `Das ist ärgerlich, das verstehe ich. In Ordnung bringen können es diese Leute:\n${where}`,
    ],
    human: [
      (where) =>
        `Ich bin ein Programm und kann dich von hier nicht verbinden. Menschen im Shop erreichst du hier:\n${where}`,
      (where) => `Einen Menschen erreichst du hier, verbinden kann ich dich nicht:\n${where}`,
    ],
  },
  contact: {
    phone: (number) => `Telefon ${number}`,
  },
  otherKind: {
    adviceOn: (noun) => `Hier geht es um ${noun}.`,
    some: (label, count) => `Unter „${label}“ führt der Shop ${count} Artikel.`,
    none: (word) => `Zu „${word}“ finde ich in diesem Shop nichts.`,
  },
  back: [
    "Wenn dir zu den Produkten noch etwas fehlt, sag es einfach.",
    "Du kannst zu jedem gezeigten Produkt fragen oder eine Antwort ändern.",
  ],
};

/** For flows that say Sie. */
export const formalTalk: TalkPhrases = {
  ...talk,
  assumed: (title) => `Ich nehme an, Sie meinen: ${title}.`,
  weather: {
    ...talk.weather,
    unknown:
      "Sagen Sie mir, wohin es geht und in welchem Monat, dann weiß ich, was dort üblich ist.",
  },
  meant: {
    ...talk.meant,
    options: (labels) =>
      `Nehmen Sie, was am ehesten zutrifft: ${labels}. Wissen Sie es nicht, geht es auch ohne.`,
    freely: "Sagen Sie es einfach in Ihren Worten, oder lassen Sie die Frage aus.",
    nothing:
      "Sagen Sie mir in ein paar Worten, wofür Sie etwas brauchen, dann zeige ich Ihnen, was passt.",
    unspecified: "Sie haben noch nicht viel gesagt, das ist nur ein Anfang.",
    chosen: (count, noun, needs) =>
      `Zur Wahl: ${count} ${noun}. Ausgesucht habe ich nach dem, was Sie gesagt haben: ${needs}.`,
  },
  why: {
    ...talk.why,
    misses: (title, needs) => `${title} erfüllt nicht, was Sie gesagt haben. ${needs}.`,
    open: (title) => `Gegen ${title} spricht bisher nichts: Sie haben noch nicht viel gesagt.`,
    askedPlainly:
      "Die Antwort entscheidet, welche Produkte übrig bleiben. Sie können sie auch überspringen.",
  },
  others: {
    ...talk.others,
    shownFirst: (titles, count) =>
      count === 1
        ? `Zuerst gezeigt habe ich Ihnen ${titles}. Fragen Sie gern danach.`
        : `Zuerst gezeigt habe ich Ihnen ${titles}. Nehmen Sie zurück, was Sie seitdem gesagt haben, dann stehen sie wieder da.`,
  },
  summary: {
    ...talk.summary,
    nothing: "Noch weiß ich nichts davon, was Sie brauchen: Sie haben es mir noch nicht gesagt.",
  },
  whatElse: {
    kinds: (labels) =>
      `Das kommt darauf an, was Sie schon haben. Hier gibt es außerdem: ${labels}. Nennen Sie eins, dann suche ich mit dem weiter, was ich weiß.`,
    plainly: "Das kommt darauf an, was Sie schon haben, und hier kenne ich nur diese Produkte.",
  },
  asides: {
    ...talk.asides,
    undecided: [
      "Dafür bin ich da. Beantworten Sie, was Sie wissen, und überspringen Sie den Rest, dann zeige ich, was dazu passt.",
      "Kein Stress. Ein Wort, wofür Sie es brauchen, reicht für den Anfang.",
    ],
    "which-answer": [
      "Was davon ist es? Passt nichts, sagen Sie „weiß nicht“.",
      "Was davon meinen Sie? Tippen Sie es an oder sagen Sie „weiß nicht“.",
    ],
    sizing: [
      "Welche Größe Ihnen passt, kann ich von hier nicht sehen; die Größentabelle des Shops sagt es. Nennen Sie mir Ihre übliche Größe, dann zeige ich, was es darin gibt.",
      "Größen fallen je nach Marke verschieden aus, raten will ich da nicht. Mit Ihrer üblichen Größe zeige ich, was auf Lager ist.",
    ],
    hello: [
      "Guten Tag, schön, dass Sie da sind.",
      "Guten Tag, dann suchen wir das Richtige für Sie.",
      "Guten Tag.",
    ],
    goodbye: [
      "Auf Wiedersehen. Ihre Antworten bleiben hier stehen.",
      "Auf Wiedersehen. Hier bleibt alles, wie es ist.",
    ],
    "how-are-you": ["Gut, danke. Und noch besser, wenn wir etwas für Sie finden."],
    "several-kinds": [
      "Eins nach dem anderen: Fangen wir mit dem Ersten an, dann nennen Sie mir das Nächste.",
    ],
    annoyed: [
      "Das tut mir leid, so läuft es nicht gut. Sagen Sie mir, was nicht passt, oder fangen Sie neu an.",
      "Das tut mir leid. Sagen Sie mir in ein, zwei Worten, worauf es ankommt, alles andere lassen wir weg.",
    ],
    "about-advisor": [
      "Hier berät ein Programm: Es vergleicht, was der Shop über seine Produkte angibt, mit dem, was Sie brauchen.",
      "Ich bin ein Programm, kein Mensch, und kenne die Produktdaten des Shops und sonst nichts.",
    ],
    sources: [
      "Aus den Angaben des Shops: Was ich über ein Produkt sage, steht dort. Was dort fehlt, sage ich dazu.",
      "Alles, was ich über Produkte sage, steht in den Daten des Shops. Dazu kommt nur, was Sie mir hier sagen.",
    ],
    privacy: [
      "Was Sie hier schreiben, wird mit diesem Gespräch verschlüsselt gespeichert, damit Sie später weitermachen können. Im Menü unter „Meine Daten“ können Sie es ansehen und löschen.",
    ],
    wordless: [
      "Lassen Sie sich Zeit. Ein paar Worte reichen, etwa wofür Sie es brauchen.",
      "Ich bin da. Sagen Sie mir mit ein, zwei Worten, worauf es Ihnen ankommt.",
    ],
    "no-step-back": [
      "Weiter zurück komme ich so nicht. Nehmen Sie weg, was nicht mehr gelten soll, oder sagen Sie „von vorn“.",
    ],
    abilities: [
      "Sagen Sie mir, wofür es ist und worauf es ankommt, dann zeige ich, was passt, und was dafür und dagegen spricht. Sie können zu jedem Produkt fragen, sie vergleichen lassen oder „günstiger“ oder „andere“ sagen.",
    ],
    choosing: [
      "Nach dem, was Sie mir sagen, und nach den Angaben des Shops zu seinen Produkten, auch den Kundenbewertungen. Was der Shop an einem Produkt verdient, spielt keine Rolle.",
    ],
    terms: [
      "Lieferung, Rückgabe, Zahlung und was sonst zum Kauf gehört, regelt der Shop: Schreiben Sie ihm bitte über seine Kontaktseite.",
      "Das kann Ihnen nur der Shop selbst sagen, über seine Kontaktseite.",
    ],
    service: [
      "Bestellungen, Rückgaben und Konten kann ich nicht einsehen. Der Shop kann es: Schreiben Sie ihm bitte über seine Kontaktseite.",
      "An Bestellungen und Rückgaben komme ich nicht heran. Auf der Kontaktseite des Shops wird Ihnen geholfen.",
    ],
    complaint: [
      "Das tut mir leid. Selbst klären kann ich es nicht, der Shop kann es: Schreiben Sie ihm bitte über seine Kontaktseite.",
      "Das ist ärgerlich, das verstehe ich. In Ordnung bringen können es die Leute hinter der Kontaktseite des Shops, ich nicht.",
    ],
    human: [
      "Ich bin ein Programm und kann Sie von hier nicht verbinden. Menschen erreichen Sie über die Kontaktseite des Shops.",
      "Einen Menschen erreichen Sie über die Kontaktseite des Shops. Bis dahin bin ich für Fragen zu Produkten da.",
    ],
    attack: [
      "Ich bleibe bei den Produkten: Sagen Sie mir, wofür Sie eins brauchen.",
      "Ich berate hier zu Produkten, und das gern.",
    ],
  },
  reached: {
    ...talk.reached,
    terms: [
      ...talk.reached.terms.slice(0, 1),
      (where) => `Auch das kann Ihnen nur der Shop selbst sagen:\n${where}`,
    ],
    service: [
      ...talk.reached.service.slice(0, 1),
      (where) => `Auch das kann Ihnen nur der Shop selbst sagen:\n${where}`,
    ],
    human: [
      (where) =>
        `Ich bin ein Programm und kann Sie von hier nicht verbinden. Menschen im Shop erreichen Sie hier:\n${where}`,
      (where) => `Einen Menschen erreichen Sie hier, verbinden kann ich Sie nicht:\n${where}`,
    ],
  },
  back: [
    "Wenn Ihnen zu den Produkten noch etwas fehlt, sagen Sie es einfach.",
    "Sie können zu jedem gezeigten Produkt fragen oder eine Antwort ändern.",
  ],
};

function join(items: readonly string[]): string {
  return new Intl.ListFormat("de", { type: "conjunction" }).format(items);
}

function either(items: readonly string[]): string {
  return new Intl.ListFormat("de", { type: "disjunction" }).format(items);
}
