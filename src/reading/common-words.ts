import { baseLanguage, type Locale } from "../lib/localized.ts";
import type { Word } from "../lib/words.ts";

/**
 * Words everybody uses about everything, folded, by language: articles, pronouns, auxiliaries, the
 * plainest verbs. They are right as they stand, so none of them is a typo of a telling word, however
 * near: "gegen" is not "Regen", "kaufen" not "laufen", "other" not "mother".
 */
const commonWords: Readonly<Record<"en" | "de", ReadonlySet<string>>> = {
  en: toSet(
    `a about after again all almost also always am an and another any anything are around as ask at
    away back bad be because been before being best better between both brand bring but buy buying by
    call came can cant care carry case change clear come comes could did didnt different do does doing
    done dont down each early easy either else enough even ever every everything exactly fact far feel
    few find fine first fit fits for four free from full gave get gets getting gift give gives go goes
    going gone good got great had half happy has have havent he hear help her here hers him his hold
    hope how i idea if im in inside instead into is isnt it item items its ive job just keep keeps kind
    knew know known large later least leave left less let like likes little live long look looking
    looks lot lots love made main make makes many match matter maybe me mean means meet might mind mine
    model money month months more morning most mostly move much must my name near nearly need needs
    never new next nice night nights no none nor normal not nothing now number of off often old on once one ones only open
    or order other others our ours out outside over own part pay people perhaps piece place plan please
    point possible prefer pretty price probably product products put quality quite rather read ready
    real really recommend right same say see seem seen sell send set several shall she should show side
    since size sizes so some something soon sort special start stay still stop store such suggest sure
    take takes talk tell than thank thanks that the their them then there these they thing things think
    this those though thought three through time times to today together told tomorrow too took top
    toward try turn two type types under until up us use used user using usual usually various very
    via wait want wanted wants was way we wear wearing week weeks well went were what when where which
    while who whole whom whose why will wish with within without wonder wont word words would year
    years yes yesterday yet you young your yours shes hes theyre were
    youre thats whos theres ill id ive youll theyll weve`,
  ),
  de: toSet(
    `ab aber alle allem allen aller alles als also alt am an andere anderem anderen anderer anderes
    anders art auch auf aus bald bei beide beiden beim beispiel besser besseres beste besten bestimmt
    bin bis bisher bist bitte brauche brauchen braucht bringen bringt da dabei dafur daher damit danach
    danke dann daran darf darum das dass davon dazu dein deine deinen dem den denen denn der deren des
    deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort drei du durch durfen
    eben eher eigene eigenen eigentlich ein eine einem einen einer eines einfach einige einmal er erst
    erste ersten es etwa etwas euch euer eure fast finde finden findet frage fragen frei fur gab ganz
    ganze ganzen gar gruss grusse geben gegen gehe gehen geht gekauft genau genug gerade gern gerne gesucht gewesen
    gibt ging gleich gut gute guten guter gutes hab habe haben habt hast hat hatte hatten heisst helfen
    her heute hier hilfe hin hinein hoffe ich ihm ihn ihnen ihr ihre ihren im immer in ins irgendwas
    irgendwie ist ja jahr jahre jahren je jede jedem jeden jeder jedes jemand jetzt kam kann kannst
    kaufe kaufen kauft kein keine keinem keinen keiner kennen kennt klar komme kommen kommt konnen
    konnt konnte kosten kostet lange langem langen lassen lasst leben leider leise lieber liebsten liegen
    liegt los mache machen macht mag mal man manchmal mehr mein meine meinem meinen meiner meist
    meistens mich mir mit mochte mochten moglich moglichst monat monate monaten morgen muss mussen
    nach nachste nachsten name namen naturlich neben nehme nehmen nein neu neue neuen neuer neues nicht
    nichts nie noch normal normale nun nummer nur nutze nutzen ob oben oder oft ohne paar passen passend passt
    plan platz preis produkt produkte richtig sache sachen sage sagen schaue schauen schlecht schon schone
    schonen schones sehe sehen sehr sein seine seinem seinen seit selber selbst selten sich sie sieht
    sind so sogar soll sollen sollte sollten sonst spater statt stehen steht suche suchen sucht tag
    tage tagen teil toll trage tragen tragt tue tun uber uberall ubrigens um und uns unser unsere unten
    unter viel viele vielen vielleicht vier vom von vor vorher wann war ware waren warum was weg wegen
    weil weiss weisse weissen weit weiter welche welchem welchen welcher welches wenig weniger wenn wer
    werde werden wichtig wie wieder will willst wir wird wirklich wissen wo woche wochen wohl wolle
    wollen wollte womit worauf wozu wunsch wunsche wurde wurden zeigen zeit zeug ziemlich zu zuerst zum
    zur zuruck zusammen zwei zwischen`,
  ),
};

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** How many common words of each language a message has. */
export type CommonCounts = Readonly<Record<"en" | "de", number>>;

export function countCommonWords(words: readonly Word[]): CommonCounts {
  const count = (language: "en" | "de"): number =>
    words.filter(({ text }) => commonWords[language].has(text)).length;
  return { en: count("en"), de: count("de") };
}

/**
 * Whether a word is a common one of the language the rest of the message is in, and so not what it
 * means in another: in German "hat" and "man" are no hat and no man, in English "kind" is no child.
 */
export function isFalseFriend(word: string, locale: Locale, counts: CommonCounts): boolean {
  const own = baseLanguage(locale);
  if (own !== "en" && own !== "de") return false;
  const other = own === "en" ? "de" : "en";
  return commonWords[other].has(word) && counts[other] - 1 > counts[own];
}

/** Common words are right as they stand. */
export function isCommon(word: string): boolean {
  return commonWords.en.has(word) || commonWords.de.has(word);
}
