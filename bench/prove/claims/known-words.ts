import { foldText } from "./shop-facts.ts";

/** Whether an advisor can need a word in this language whatever is sold. */
export function isKnownWord(word: string, locale: string): boolean {
  return (locale === "de" ? german : english).has(word);
}

function listOf(words: string): ReadonlySet<string> {
  return new Set(foldText(words).trim().split(/\s+/));
}

/** Function words, and those of the advisor's own sentences; no praise, no promise, no scarcity. */
const english = listOf(`
  a an and are as at be because best but by can choose choice close closest come comes cost costs
  count counts everything everyone fit fits first for from further gave go good guess had has have
  here how i if in instead into is it its know lack leaves leave left less let longer match matches
  me meet meets more most much my no none not nothing noted now of on once one only or other others
  part pick price question questions recommend remain remains right second see selection show shown
  shows so some still suit suits than thank that the their them there these they third this those
  three to together two understood up using want was way what which while who will with without
  would you your changed change any before far worth problem works precise answer answered all
  nearest near had meanwhile also shop says say does over under ones
  product products jacket jackets pair pairs item items
`);

const german = listOf(`
  ab aber alle allem alles am an andere anderen änderst ändern würde würden auch auf aus bei beim
  besten besser bis bleibt bleiben bleiben's da dabei daran dann das dass dazu deine deiner dem den der
  des deshalb die dies diese diesem diesen dieser dir doch du durch ein eine einem einen einer eines
  empfehle empfehlung er erfüllen erfüllt erste ersten es etwas euch fehlt frage fragen für geben gibt
  geeignet geht genau gern hat habe haben heißt hier höchstens ich ihr im in insgesamt ist jetzt kann
  kannst kein keine kommen kommt kosten kostet können lässt machen man mehr mein meine meisten mit nach
  nächsten näher nah nahe nicht nichts noch notiert nun nur ob oder ohne passen passt preis problem
  produkte rest schon sich sie sind so statt teil trotzdem über um und uns unter verstanden vom von vor
  vorschlag wahl warum was weil weiter weitere weiteren weniger wenn werden wie wird wo zu zuerst zum
  zur zurück zusammen zwei zweite dritte drei zählt zählen mehr geändert auswahl damit dafür sonst
  nachgegeben gleichzeitig zusammen zugleich einzig einzige bisher beste bester dran bevor vermutung
  sagt shop alternative heran produkt produkte jacke jacken paar paare artikel
`);
