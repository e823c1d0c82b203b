import type { Span } from "./period.ts";
import type { LearningWords } from "./words-en.ts";

const spanText = (days: Span): string => (days === 1 ? "heute" : `in ${days} Tagen`);
const beforeText = (days: Span): string =>
  days === 1 ? "gestern bis zu dieser Stunde" : `in den ${days} Tagen davor`;
/** „14 % mehr als“ */
const moreOrLess = (change: string, same: "viele" | "viel"): string => {
  if (change.startsWith("0")) return `ebenso ${same} wie`;
  return `${change.replace(/^[+−]/, "")} ${change.startsWith("−") ? "weniger" : "mehr"} als`;
};

/** What the pages about shoppers say, in German. */
export const learningDe: LearningWords = {
  dashboardText: "Was Kunden tun, jetzt und in letzter Zeit.",
  insightsText: "Was auffällt, worauf es beruht und was helfen würde.",
  experimentsText: "Eine Änderung an einem Teil der Kunden erproben, bevor alle sie bekommen.",
  conversationsText: "Was Kunden und Berater einander sagten.",
  advisor: "Berater",
  shopper: "Kunde",

  period: "Zeitraum",
  spanNames: { 1: "Heute", 7: "7 Tage", 28: "28 Tage", 90: "90 Tage" },
  exportTitle: "Exportieren",
  exports: {
    days: "Tage",
    questions: "Fragen",
    options: "Antworten",
    products: "Produkte",
    conversations: "Gespräche",
    insights: "Erkenntnisse",
  },
  ownAmount: "Ein eigener Betrag",
  ownPlace: "Ein eigener Ort",
  versionNumber: (number) => `Version ${number}`,
  candidate: (revision) => `Kandidat ${revision}`,

  demoNote: (count) =>
    `Demodaten: ${count} Gespräche, die simulierte Kunden mit dem echten Berater geführt haben.`,
  demoShown: "Demodaten sind geladen. Du siehst gerade deine eigenen Daten.",
  demoLoaded: "Die Demodaten sind geladen.",
  demoRemoved: "Die Demodaten sind entfernt; nichts davon ist übrig.",
  showLive: "Eigene Daten zeigen",
  showDemo: "Demodaten zeigen",
  removeDemoData: "Demodaten entfernen",
  removeDemoText:
    "Alles davon verschwindet: Gespräche, Zahlen, Erkenntnisse. Mit deinen eigenen Daten war es nie vermischt. Du kannst sie jederzeit wieder laden.",
  loadDemoData: "Demodaten laden",
  loadingDemo: "Simulierte Kunden sprechen …",
  lookAround: "Erst einmal umsehen",
  lookAroundText:
    "Simulierte Kunden sprechen einige gespielte Wochen lang mit dem echten Berater. Das bleibt von deinen Daten getrennt und ist mit einem Klick wieder weg.",
  firstSteps: "Was zuerst zu tun ist",
  stepDone: "Erledigt",
  stepPublish: "Veröffentliche einen Ablauf, damit Kunden dem Berater begegnen.",
  openFlow: "Ablauf öffnen",
  stepEmbed: "Setze den Berater in deinen Shop ein.",
  stepReport:
    "Lass den Shop melden, was angesehen, in den Warenkorb gelegt und gekauft wurde. Ohne das endet der Weg bei den Produkten.",
  noDataTitle: "Noch hat niemand mit dem Berater gesprochen",
  noDataText:
    "Sobald es jemand tut, siehst du hier, wie Kunden von der Frage zum Produkt kommen, wo sie abbrechen und was sie kaufen.",

  nowHour: (count) =>
    count === 1 ? "Gespräch in der letzten Stunde" : "Gespräche in der letzten Stunde",
  nowToday: "heute",
  nowLastWeek: (change) => `${moreOrLess(change, "viele")} vor einer Woche um diese Zeit`,
  countedUntil: (time) => `Gezählt bis ${time}`,
  allVersions: "Alle Versionen",
  versionChoice: "Version",

  fewConversations: (most) =>
    `Weniger als ${most} Gespräche: Anteile sagen mehr über den Zufall als über Kunden.`,
  keyFigures: "Wichtigste Zahlen",
  comparedWith: (days) =>
    days === 1
      ? "verglichen mit gestern bis zu dieser Stunde"
      : `verglichen mit den ${days} Tagen davor, ohne den Tag, der erst begonnen hat`,
  ofConversations: (count, of) => `${count} von ${of}`,
  ofWithProducts: (count, of) => `${count} von ${of}, die Produkte sahen`,
  points: (difference) => `${difference} Pkt.`,
  tiles: {
    conversations: "Gespräche",
    completed: "Sahen Produkte",
    questions: "Fragen, bis Produkte kommen",
    time: (time) => `in ${time} (Median)`,
    bought: "Gezeigtes gekauft",
    revenue: "Umsatz mit Beratung",
    orders: (count, shown) => (count === 1 ? "1 Bestellung" : `${shown} Bestellungen`),
  },
  goodToKnow: {
    timeToAnswer: "Eine Frage ist beantwortet nach (Median)",
    timeToSpeak: "Der Berater hat gesprochen nach (9 von 10)",
    misunderstood: "Nicht verstandene Nachrichten",
    relaxed: "Nichts erfüllte alle Wünsche",
    languages: "Sprachen",
  },

  measureChoice: "Was das Diagramm zeigt",
  measureNames: {
    conversations: "Gespräche",
    completed: "Sahen Produkte",
    cart: "In den Warenkorb",
    bought: "Gekauft",
    revenue: "Umsatz",
  },
  courseName: "Als Tabelle zeigen",
  dayColumn: "Tag",
  hourColumn: "Stunde",
  soFar: (when) => `${when}, bisher`,
  lineNow: (days) => (days === 1 ? "heute" : "jetzt"),
  lineBefore: (days) => (days === 1 ? "gestern" : "davor"),
  courseSentence: {
    conversations: (count, days, change) =>
      `${count} ${count === "1" ? "Gespräch" : "Gespräche"} ${spanText(days)}${
        change === undefined ? "" : `, ${moreOrLess(change, "viele")} ${beforeText(days)}`
      }.`,
    revenue: (amount, days, change) =>
      `${amount} ${spanText(days)}${
        change === undefined ? "" : `, ${moreOrLess(change, "viel")} ${beforeText(days)}`
      }.`,
    most: (when, value) => `Am meisten: ${when} mit ${value}.`,
    share: (measure, share, before, days) => {
      const what = {
        completed: "aller Gespräche führten zu Produkten",
        cart: "derer, die Produkte sahen, legten eines in den Warenkorb",
        bought: "derer, die Produkte sahen, kauften eines davon",
      }[measure];
      if (share === undefined) return "So weit kam niemand.";
      const compared = days === 1 ? "gestern" : `in den ${days} Tagen davor`;
      return `${share} ${what}${before === undefined ? "" : `; ${compared} waren es ${before}`}.`;
    },
  },

  funnel: "Vom ersten Wort bis in den Warenkorb",
  funnelNames: {
    conversations: "Begonnen",
    engaged: "Etwas geantwortet",
    completed: "Produkte gesehen",
    viewed: "Eines angesehen",
    cart: "In den Warenkorb gelegt",
    bought: "Eines gekauft",
  },
  funnelSentence: (count, completed, bought) =>
    [
      completed === undefined
        ? `${count} Gespräche.`
        : count === "1"
          ? `Von 1 Gespräch führten ${completed} zu Produkten.`
          : `Von ${count} Gesprächen führten ${completed} zu Produkten.`,
      bought === undefined ? "" : `Davon kauften ${bought} eines davon.`,
    ]
      .join(" ")
      .trim(),
  columnStep: "Wie weit",
  columnConversations: "Gespräche",
  ofAll: "Von allen",
  ofStepBefore: "Vom Schritt davor",
  money: "Umsatz mit Beratung",
  moneyNone: "Was gekauft wurde, ist nicht bekannt",
  moneyNoneText:
    "Der Shop meldet nicht, was nach den Produkten geschieht. Sobald er Ansichten, Warenkörbe und Bestellungen schickt, geht es hier weiter bis zum Umsatz.",
  moneyOther: "Außerdem gekauft, nicht gezählt",
  moneyReturned: "Zurückgeschickt, abgezogen",

  questionsTitle: "Fragen",
  questionsSentence: (question, share) =>
    `Die meisten brechen bei „${question}“ ab: ${share} hören dort auf.`,
  questionsCalm: "Keine Frage fällt auf: Kunden brechen überall etwa gleich oft ab.",
  questionsTooFew: "Es wurden zu wenige gefragt, um zu sagen, wo Kunden abbrechen.",
  nobodyAsked: (questions) => `Nie gestellt: ${questions}.`,
  questionColumns: {
    question: "Frage",
    asked: "Gestellt",
    left: "Dort abgebrochen",
    skipped: "Unsicher",
    revised: "Später geändert",
    time: "Beantwortet in",
  },
  notAskedNow: "wird nicht mehr gestellt",
  standsOut: "mehr als bei anderen Fragen",
  answerColumns: {
    answer: "Antwort",
    chosen: "Gewählt",
    before: "Davor",
    left: "Danach abgebrochen",
    relaxed: "Nichts erfüllte alles",
  },

  productsTitle: "Produkte",
  productsSentence: (product, share) =>
    share === ""
      ? `Am häufigsten empfohlen: ${product}.`
      : `Am häufigsten empfohlen: ${product}, an ${share} derer, die Produkte sahen.`,
  productColumns: {
    product: "Produkt",
    recommended: "Empfohlen",
    viewed: "Angesehen",
    cart: "Im Warenkorb",
    bought: "Gekauft",
    revenue: "Umsatz",
  },
  showAll: (count) => `Alle ${count} zeigen`,
  showLess: "Weniger zeigen",
  showMore: "Mehr zeigen",

  pathsTitle: "Wege durch das Gespräch",
  pathsSentence: (steps, share) =>
    `${share} aller gehen den breitesten Strom bis an sein Ende: ${steps.join(" → ")}`,
  pathsCut: (count, steps) =>
    count === 1
      ? "Der erste Schritt; alle weiteren stehen in der Tabelle."
      : `Die ersten ${steps} Schritte; alle stehen in der Tabelle.`,
  pathsTable: "Als Tabelle zeigen",
  pathColumns: { move: "Schritt", from: "Von", to: "Nach", count: "Gespräche" },
  steps: {
    start: "Beginn",
    text: "In eigenen Worten",
    products: "Produkte",
    viewed: "Eines angesehen",
    cart: "Warenkorb",
    bought: "Gekauft",
    end: "Gegangen",
    "(other)": "Anderes",
  },

  tooLittleTitle: "Es gibt noch zu wenig, um daraus zu lernen",
  tooLittleText: (known, needed) =>
    `Was auffällt, misst sich an der eigenen Vergangenheit jeder Frage. Dafür braucht es ${needed} Wochen; bisher sind es ${known}.`,
  calmTitle: "Nichts fällt auf",
  calmText:
    "Jede Frage, jede Antwort und jedes Wort wurde angesehen. Alles liegt in dem, worin sich Wochen ohnehin unterscheiden. Schau nächste Woche wieder.",
  weeksNote: (known, needed) =>
    `Abweichungen brauchen ${needed} Wochen Vergangenheit; bisher sind es ${known}. Alles Übrige steht schon hier.`,
  readThem: "Abgebrochene Gespräche lesen",
  dismiss: "Ausblenden",
  dismissed: "Ausgeblendet. Unten auf der Seite lässt es sich wieder einblenden.",
  dismissedTitle: (count) => `Ausgeblendet (${count})`,
  dismissedBy: (name, when) => `von ${name}, ${when}`,
  bringBack: "Wieder einblenden",
  insightKinds: {
    deviation: "Anders als bisher",
    "unknown-word": "Ein Wort, das der Berater nicht kennt",
    "unmet-need": "Ein Wunsch, den nichts erfüllte",
    "never-shown": "Nie empfohlen",
    "poor-coverage": "Lohnt sich zu ergänzen",
  },
  proposalTitle: "Was helfen würde",
  openAsDraft: "Als Entwurf öffnen",
  proposalOpened: "Es steht im Entwurf. Live ist noch nichts; Rückgängig nimmt es zurück.",
  proposalTried: "Was ausprobiert wurde",
  proposalChanged: "Was sich am Ablauf geändert hat",
  proposalOutdated: "Der Entwurf hat sich inzwischen geändert. Der Vorschlag wurde neu berechnet.",
  proofReading: "Ausprobiert: Was der Berater daraus macht.",
  proofUnchanged: (count) => `${count} andere Nachrichten werden gelesen wie bisher.`,
  proofCounts: (before, after) => `Ausprobiert: Es bleiben ${after} Produkte statt ${before}.`,
  proofEffects: "Am Entwurf ausprobiert: was gezählt wurde.",
  proofColumns: {
    text: "Nachricht",
    counted: "Gezählt",
    before: "Heute",
    after: "Mit der Änderung",
  },
  notUnderstood: "nicht verstanden",
  toFillTitle: "Was dem Katalog fehlt",
  toFillOnly: "Keine Änderung am Ablauf würde hier helfen.",
  toFillText:
    "Die Tabelle nennt die Produkte und was jedes nicht angibt. Ist es nachgetragen, bringt es der nächste Katalog mit.",
  saveProducts: "Produkte als CSV",
  without: (need, products) => `Ohne „${need}“: ${products}`,
  whichProducts: "Welche das sind",
  figuresTable: "Zahlen zeigen",
  weekColumns: { week: "Woche ab", share: "Anteil", of: "Von", past: "Alle Wochen davor" },
  weekNow: "diese Woche",
  weekPast: "davor",
  statisticsExact: ({ z, p, looked }) =>
    `z = ${z}, p = ${p} nach Holms Korrektur für ${looked} angesehene Größen; Wochen dürfen sich so stark unterscheiden wie sonst auch.`,
  statisticsSentences: {
    deviationNow: (measure, week, now) => {
      const what = {
        left: "der Gefragten brachen bei dieser Frage ab",
        skipped: "der Gefragten waren unsicher",
        "option-left": "derer, die so antworteten, brachen danach ab",
        "option-chosen": "der Gefragten antworteten so",
        "option-relaxed": "derer, die so antworteten, fanden nichts, was alles erfüllt",
        misunderstood: "aller Nachrichten wurden nicht verstanden",
        completed: "aller Gespräche führten zu Produkten",
      }[measure];
      return `In der Woche ab ${week}: ${now.share} ${what} (${now.count} von ${now.of}).`;
    },
    deviationPast: (weeks, share) => `In den ${weeks} Wochen davor waren es ${share}.`,
    chance: ({ oneIn, isLess }) =>
      `Durch Zufall allein sähe man das in ${isLess ? "weniger als einer" : "etwa einer"} von ${oneIn} Wochen.`,
    words: (conversations, of) => `In ${conversations} von ${of} Gesprächen geschrieben.`,
    needs: (conversations, products) =>
      `In ${conversations} Gesprächen gewünscht; ${products} Produkte erfüllen heute alles davon.`,
    products: (count, of, conversations) =>
      `${count} von ${of} Produkten kamen in keinem von ${conversations} Gesprächen vor.`,
    attribute: (share, missing, conversations) =>
      `In ${conversations} Gesprächen gefragt; bei ${share} der Produkte angegeben, bei ${missing} fehlt es.`,
  },

  newExperiment: "Neues Experiment",
  noExperimentsTitle: "Ist die neue Version wirklich besser?",
  noExperimentsText:
    "Lass den Zufall entscheiden, welche Kunden bekommen, was live ist, und welche deine Änderung. Sind genug gekommen, weißt du, was ihnen besser dient und wie sicher das ist.",
  noExperimentsNeedLive: "Dafür muss eine Version live sein.",
  experimentColumns: {
    experiment: "Experiment",
    state: "Stand",
    metric: "Entscheidet nach",
    since: "Seit",
  },
  experimentStates: {
    prepared: "Vorbereitet",
    running: "Läuft",
    stopped: "Beendet",
    adopted: "Übernommen",
  },
  metrics: {
    completed: "Sahen Produkte",
    "added-to-cart": "In den Warenkorb",
    bought: "Gekauft",
    revenue: "Umsatz je Kunde",
  },
  holdoutShare: (share) => `${share} ohne Berater`,
  prepareExperiment: "Vorbereiten",
  plan: {
    name: "Name",
    usualName: (what) => `Live gegen: ${what}`,
    question: "Was willst du wissen?",
    questionVersions: "Ist eine andere Version besser?",
    questionHoldout: "Was bringt der Berater?",
    noCandidates:
      "Es gibt keine andere Version zu erproben. Ändere den Entwurf und komm wieder, oder finde heraus, was der Berater bringt.",
    candidate: "Was erprobt wird",
    candidateShare: "Wie viele sie bekommen",
    holdout: "Wie viele gar keinen Berater bekommen",
    holdoutHint: "Sie zeigen, was ohne ihn geschähe.",
    nobody: "niemand",
    measure: "Was entscheidet?",
    metric: "Danach wird entschieden",
    effect: "Kleinster Unterschied, der zählt",
    effectPoints: (points, one) => (one ? "1 Prozentpunkt" : `${points} Prozentpunkte`),
  },
  size: {
    days: (days, shown) => (days === 1 ? "Etwa ein Tag." : `Etwa ${shown} Tage.`),
    unknownDays: "Wie lange es dauert, ist noch nicht bekannt.",
    sample: (count) => `Jede Seite braucht ${count} Kunden, bevor etwas entschieden wird.`,
    assumed: "Gemessen ist noch nichts; ein Anteil von 10 % ist angenommen.",
    base: (share, perDay) => `Heute sind es ${share}, bei ${perDay} Kunden am Tag.`,
    pace: (perDay) => `Bei ${perDay} Kunden am Tag.`,
  },
  startExperiment: "Starten",
  stopExperiment: "Beenden",
  adopt: "Übernehmen",
  ask: {
    startTitle: "Experiment starten?",
    startText:
      "Ab jetzt entscheidet bei jedem neuen Kunden der Zufall. Aufteilung und Maßstab lassen sich nicht mehr ändern; beenden kannst du jederzeit.",
    stopTitle: "Experiment beenden?",
    stopText: "Alle bekommen wieder, was live ist. Das Ergebnis bleibt.",
    stopEarlyText:
      "Alle bekommen wieder, was live ist. Entschieden ist es noch nicht: Was die Zahlen bis jetzt sagen, kann Zufall sein.",
    removeTitle: "Experiment löschen?",
    removeText: "Es hat nie begonnen; verloren geht nichts.",
  },
  adoptText: "Das Experiment endet, und alle bekommen diese Version.",
  adoptEarly: "Entschieden ist es noch nicht. Was jetzt besser aussieht, kann Zufall sein.",
  adoptWhich: "Welche Version?",
  adoptKeeps: "bleibt live",
  adoptPublishes: "wird als neue Version veröffentlicht",
  outcomes: {
    "too-early": "Zu früh für eine Antwort",
    better: "Besser",
    worse: "Schlechter",
    "no-difference": "Kein Unterschied, der zählt",
    "not-valid": "Dem Ergebnis ist nicht zu trauen",
  },
  prepared: "Bereit zum Start",
  shopPart: {
    title: "Was der Shop tun muss",
    text: "Die Seite nennt ihren Kunden mit einer eigenen Kennung, für denselben Kunden immer derselben, in der sonst niemand einen Namen lesen kann. Aufgehoben wird nur eine Prüfsumme davon.",
    key: "KENNUNG",
    without:
      "Ohne Kennung zählt jedes Gespräch als das eines anderen, und niemand bleibt ohne Berater.",
    holdout:
      "Wer keinen Berater bekommt, hat kein Gespräch, über das etwas gemeldet würde: Ansichten, Warenkörbe und Bestellungen müssen vom Server des Shops kommen, unter derselben Kennung.",
    ask: "Für alle, die kommen, fragt der Server des Shops einmal mit seinem Token, ob es einen Berater gibt; diese Kunden zählen:",
  },
  splitWrong:
    "Die Kunden sind nicht aufgeteilt wie geplant. Finde den Grund, bevor du den Zahlen traust.",
  progressText: (share, have, need) =>
    `${share}: ${have} von ${need} Kunden auf der kleineren Seite.`,
  waitingText: "Genug Kunden sind gekommen. Die letzten haben noch Zeit zu kaufen.",
  decidesText: (when) => `Entschieden etwa ${when}.`,
  comparisonsTitle: "Unterschied zu dem, was live ist",
  comparisonsText:
    "Der Punkt ist das Gemessene, der Balken der Bereich, in dem die Wahrheit mit 95 % Sicherheit liegt. Hält er Abstand von null, ist es ein Unterschied.",
  comparisonColumns: {
    arm: "Version",
    interval: "Bereich",
    difference: "Unterschied",
    certain: "Sicher?",
  },
  mainMetric: "entscheidet",
  significant: "Ja",
  notSignificant: "Nein",
  notYet: "Noch nicht",
  inPoints: (points) => `${points} Pkt.`,
  intervalFromTo: (low, high) => `von ${low} bis ${high}`,
  armControl: "Beim Start live",
  armHoldout: "Ohne Berater",
  armsTitle: "Nebeneinander",
  armsText:
    "Es zählt, wer zugeteilt wurde, ob er mit dem Berater sprach oder nicht. Unter jeder Zahl ihr Bereich zu 95 %.",
  armColumns: {
    arm: "Version",
    shoppers: "Kunden",
    conversations: "Gespräche",
    completed: "Sahen Produkte",
    cart: "In den Warenkorb",
    bought: "Gekauft",
    revenue: "Umsatz je Kunde",
  },
  guardrailsTitle: "Was nicht schlechter werden darf",
  guardrailsText:
    "Eine Version kann gewinnen und doch schaden. Darauf wird die ganze Zeit geachtet.",
  guardrailNames: {
    completed: "Sahen Produkte",
    misunderstood: "Nicht verstanden",
    relaxed: "Nichts erfüllte alle Wünsche",
    left: "Bei einer Frage abgebrochen",
  },
  guardrailStates: {
    fine: (control, share) => `In Ordnung: ${share}, live ${control}.`,
    watch: (control, share) => `Im Auge behalten: ${share}, live ${control}.`,
    hurt: (control, share) => `Schlechter, und nicht aus Zufall: ${share}, live ${control}.`,
    "too-early": () => "Ab 100 Kunden zu sehen.",
  },
  splitText: (shares) => `Aufteilung ${shares.join(" : ")}`,
  startedText: (when) => `seit ${when}`,
  adoptedText: (arm) => `alle bekommen jetzt „${arm}“`,
  endedEarly: {
    title: "Beendet, bevor es entschieden war",
    text: "Es kamen weniger Kunden, als es dafür braucht. Was die Zahlen unten sagen, kann Zufall sein.",
  },
  methodTitle: "Wie das berechnet wurde",

  noConversationsTitle: "Noch keine Gespräche",
  noConversationsText:
    "Hier liest du, was Kunden suchten, was der Berater verstand und wo er danebenlag.",
  outcomeChoice: "Wie es endete",
  allOutcomes: "Alle",
  outcomeNames: {
    left: "Vor den Produkten abgebrochen",
    products: "Produkte gesehen",
    viewed: "Eines angesehen",
    cart: "In den Warenkorb",
    bought: "Gekauft",
  },
  textsForStaff:
    "Du siehst, wie Gespräche verliefen. Was Kunden schrieben, lesen nur Beratung und Verwaltung.",
  lineColumns: {
    began: "Beginn",
    outcome: "Wie es endete",
    turns: "Schritte",
    took: "Dauer",
    language: "Sprache",
    version: "Version",
  },
  misunderstoodTimes: (count) =>
    count === 1 ? "einmal nicht verstanden" : `${count}-mal nicht verstanden`,
  leftAtQuestion: (question) => `bei „${question}“`,
  inExperiment: "in einem Experiment",
  goneTitle: "Dieses Gespräch gibt es nicht mehr",
  goneText:
    "Der Kunde hat es gelöscht, oder es ist älter, als Gespräche aufgehoben werden. Die Zahlen, in die es einging, bleiben; seine Worte nicht.",
  conversationOf: (time) => `Gespräch, ${time}`,
  textsHidden:
    "Was der Kunde schrieb, ist verborgen: Deine Rolle sieht, wie es verlief. Beratung und Verwaltung dürfen es lesen.",
  textsSimulated: "Ein simulierter Kunde aus den Demodaten: Das hat niemand geschrieben.",
  textsNoted: "Du siehst, was der Kunde schrieb. Dass du es gelesen hast, steht im Verlauf.",
  hiddenText: (characters, shown) =>
    characters === 0 ? "verborgen" : `${shown} Zeichen, verborgen`,
  stepWords: {
    understood: "Verstanden:",
    remaining: (count) => `${count} Produkte übrig`,
    relaxed: "nachgegeben:",
    revised: "Eine frühere Antwort geändert",
    critiqued: (product, critique) => `Wie ${product}, aber: ${critique}`,
    retracted: (need) => `Zurückgenommen: ${need}`,
    misunderstood: "Das hat der Berater nicht verstanden",
    restarted: "Von vorn begonnen",
    shop: {
      viewed: (product) => `${product} im Shop angesehen`,
      "added-to-cart": (product, quantity) =>
        `In den Warenkorb gelegt: ${quantity > 1 ? `${quantity} × ` : ""}${product}`,
      bought: (product, quantity) => `Gekauft: ${quantity > 1 ? `${quantity} × ` : ""}${product}`,
      returned: (product, quantity) =>
        `Zurückgeschickt: ${quantity > 1 ? `${quantity} × ` : ""}${product}`,
    },
  },
};
