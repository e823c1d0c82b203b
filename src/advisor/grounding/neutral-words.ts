import { baseLanguage, type Locale } from "../../lib/localized.ts";

/**
 * Words a sentence needs and that claim nothing. A word that stands neither here nor in the
 * evidence is a claim nobody can prove, so the lists leave out whatever praises, counts, compares,
 * limits, denies or promises: "only", "all", "very", "good", "more", "also", "now", "always".
 */
export function isNeutral(word: string, locale: Locale): boolean {
  return neutralWords[baseLanguage(locale)]?.has(word) ?? false;
}

/**
 * Neutral words that claim nothing even where nothing else is said, in whatever order: "here is what
 * I found for you". Others need company: "rain keeps out" repeats a claim, "it keeps" would be one,
 * and so would "you can have it", "you choose the price", "we come to you".
 */
export function claimsNothingAlone(word: string, locale: Locale): boolean {
  return wordsAlone[baseLanguage(locale)]?.has(word) ?? false;
}

/** What a number may count where it is not the noun of the flow; "pieces" are what a shop has of one product. */
export const thingWords: ReadonlySet<string> = wordsOf(
  "product products item items model models thing things produkt produkte artikel modell modelle",
);

/** Words that speak of money, which takes an amount. */
export const priceWords: ReadonlySet<string> = wordsOf(
  "costs cost priced price kostet kosten preis",
);

/**
 * Words a price may stand among. Any other would make a gift, a refund or a change of it: "you keep
 * €320", "the Cirrus comes with €320".
 */
export const besidePrices: ReadonlySet<string> = wordsOf(`
  a an the this that these those it its they them their i you your here theres heres there then so
  is are at for of costs cost priced price suit suits fit fits match matches choice pick recommend
  recommended recommendation suggest suggestion show okay ok noted
  der die das den dem des ein eine einen einem einer dies dieser diese dieses diesen diesem
  er sie es ihn ihr ihre ich du dich dein deine hier da dann also so
  ist sind bei fur mit zu zum zur von vom am kostet kosten preis passt passen wahl empfehle empfehlen
  empfehlung vorschlag zeige okay ok notiert
`);

/** Words that make of how many fit something the shopper gets: "you keep 4 jackets". */
export const givingWords: ReadonlySet<string> = wordsOf(`
  keep keeps got get come comes help helps use using used wear wearing
  halt halten kommt kommen geht tragst tragen dazu damit dabei daran
`);

/** The same, unless there is something to choose from: "you have 4 jackets". */
export const havingWords: ReadonlySet<string> = wordsOf("has have having hat haben habe hast");
export const choosingWords: ReadonlySet<string> = wordsOf(
  "choose choosing choice choices pick selection wahl auswahl auswahlen",
);

/** What "best" may say of a product: how well it suits. */
export const suitingWords: ReadonlySet<string> = wordsOf(`
  suit suits suited fit fits fitting match matches matching
  passt passen passend passende passenden passender
`);

/** Words with which a product is put before the others. */
export const recommendingWords: ReadonlySet<string> = wordsOf(`
  recommend recommended recommendation suggest suggested suggestion choice chosen choosing pick
  picked start starting
  empfehle empfehlen empfehlung vorschlag vorschlagen wahl
`);

/** The languages in which wordings can be checked at all. */
export function canBeChecked(locale: Locale): boolean {
  return neutralWords[baseLanguage(locale)] !== undefined;
}

/** The language most of the words belong to, if it is another one. */
export function otherLanguage(words: readonly string[], locale: Locale): Locale | undefined {
  const own = baseLanguage(locale);
  const share = (language: Locale): number =>
    words.filter((word) => neutralWords[language]?.has(word)).length;
  return Object.keys(neutralWords).find(
    (language) => language !== own && share(language) > Math.max(1, share(own)),
  );
}

const neutralWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf(`
    a an the this that these those it its they them their i me my we you your
    who which what where when how why if here there then thus
    is are be been being am has have having do does did can would shall let lets
    of in on at for with by into onto to through
    suit suits suited fit fits fitting match matches matching choose chosen choosing choice choices
    pick picks picked suggest suggests suggestion suggestions recommend recommended recommendation
    recommendations show shows showing shown see find found look looking go goes come comes
    start help helps know tell say says said think mean means need want wants
    asked ask asking wear wearing use using used leaves left
    remain remains remaining still
    okay ok alright please thank thanks got noted understood so well
    question questions answer answers product products item items thing things model models
    selection list options option something one ones together based according
    keep keeps from starting ive youve thats heres theres youre im lets id youd
    costs cost priced price
  `),
  de: wordsOf(`
    der die das den dem des ein eine einen einem einer eines dies dieser diese dieses diesen diesem
    er sie es ihn ihm ihr ihre ihren ihrem ihrer ihnen ich mir mich mein meine meinen wir
    du dir dich dein deine deinen deinem deiner deines
    ist sind hat haben habe hast kann koennen konnen kannst mochte mochtest willst magst
    hier da dort dann dabei damit dafur daran davon dazu hierfur
    in im an am auf aus bei beim fur mit von vom zu zum zur nach
    was wer wo wofur welche welcher welches welchen wenn falls dass sich mal so also noch
    passt passen passend passende passenden passender pass wahl auswahl auswahlen vorschlag
    vorschlage vorschlagen empfehlung empfehlungen empfehle empfehlen zeige zeigen zeigt gezeigt
    bleibt bleiben ubrig verbleiben verbleibt gibt kommt kommen steht stehen siehst
    sehen schau finde finden findest gefunden brauchst brauchen suchst suchen tragst tragen heisst
    frage fragen antwort antworten produkt produkte artikel modell modelle
    verstanden notiert gemerkt okay ok bitte danke gern gerne insgesamt zusammen
    halt halten grundlage geht kostet kosten preis
  `),
};

const wordsAlone: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf(`
    a an the this that these those it they them i me my you your
    which what here there then is are be can could let lets of for with to from
    suit suits match matching choice choices pick picks suggest suggests suggestion suggestions
    recommend recommended recommendation recommendations show shows showing shown see find found
    look help start starting okay ok alright please thank thanks got noted understood so well
    question questions answer answers product products item items model models selection list
    option options one ones heres theres id would
  `),
  de: wordsOf(`
    der die das den dem des ein eine einen einem einer dies dieser diese dieses diesen diesem
    er sie es ihn ihm ich mir mich du dir dich
    ist sind kann konnte hier da dann dabei dafur im in bei fur mit von zu zum zur nach
    was welche welcher welches welchen sich mal so also noch passt passen passend passende passenden
    passender wahl auswahl vorschlag vorschlage vorschlagen empfehlung empfehlungen empfehle
    empfehlen zeige zeigen zeigt gezeigt siehst sehen schau finde finden gefunden frage fragen
    antwort antworten produkt produkte artikel modell modelle verstanden notiert gemerkt okay ok
    bitte danke gern gerne
  `),
};

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words that turn what stands around them into its opposite. */
export const negators: ReadonlySet<string> = wordsOf(`
  no not none nothing nobody never nor neither without hardly cannot cant dont doesnt didnt isnt
  arent wasnt wont wouldnt couldnt shouldnt hasnt havent lacks lacking
  kein keine keinen keinem keiner keines keinerlei nicht nichts niemand nie niemals ohne weder kaum
  nein fehlt fehlen
`);

/** Words between two statements of a sentence. */
export const connectives: ReadonlySet<string> = wordsOf(`
  and but or because since while although though whereas
  und oder aber doch sondern weil denn wahrend obwohl sodass jedoch
`);

/** Words that leave open what follows, be it behind a colon: "best for: winter". */
export const openWords: ReadonlySet<string> = wordsOf(
  "for to of with in on against at by from fur zu zum zur von mit in im auf gegen bei an am aus",
);

/** Words that stand for all products on the screen, and for the one spoken of last. */
export const pluralPronouns: ReadonlySet<string> = wordsOf(
  "these they them those their diese diesen",
);
export const singularPronouns: ReadonlySet<string> = wordsOf("it its he she er ihn ihm ihr");

/** The place in the list a word stands for. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  [
    "first firstly zuerst zunachst vorn voran erste erster erstes ersten erstem",
    "second secondly zweite zweiter zweites zweiten zweitem",
    "third thirdly dritte dritter drittes dritten drittem",
  ].flatMap((words, place) => words.split(" ").map((word) => [word, place] as const)),
);

/** "On hikes, noted": what the shopper said is said back. */
export const acknowledgements: ReadonlySet<string> = wordsOf(
  "noted understood got okay ok alright notiert verstanden gemerkt",
);

/** Words that colour a statement and may be left out when it is repeated. */
export const fillers: ReadonlySet<string> = wordsOf("also even only auch sogar nur");

/** Words with which the products on the screen are pointed at. */
export const pointers: ReadonlySet<string> = wordsOf(
  "these those here show showing diese diesen dieser hier zeige zeigen",
);

/** Words behind which a comparison names its other side. */
export const thanWords: ReadonlySet<string> = wordsOf("than als");

/** "The others": all products on the screen but the one spoken of. */
export const othersWords: ReadonlySet<string> = wordsOf("others other anderen rest beiden ubrigen");
