import { toWords } from "../lib/words.ts";

/** Languages shoppers write in though nobody here speaks them, told by their small words. */
const smallWordsOf: Readonly<Record<string, string>> = {
  fr: "je tu nous vous cherche voudrais veux besoin une pour avec sans dans est sont mon ma mes femme mari bonjour merci salut quel quelle quels combien parlez français veste chaussures randonnée imperméable pluie chaude et ou moi s'il plaît",
  es: "busco quiero quisiera necesito tengo una unos unas para con sin el los las mi mujer marido hola gracias cuánto cuesta qué cuál hablas español chaqueta zapatos botas impermeable lluvia por favor y es",
  it: "cerco vorrei voglio bisogno una uno per con senza della delle il gli mio mia moglie marito buongiorno grazie quanto costa quale parli italiano giacca scarpe impermeabile pioggia sono che",
  nl: "ik zoek wil graag heb nodig een voor met zonder mijn vrouw hallo dank bedankt hoeveel kost welke spreekt nederlands jas schoenen waterdicht regen het niet zijn en van",
  pt: "procuro quero queria preciso tenho uma uns para com sem meu minha mulher marido olá obrigado obrigada quanto custa qual fala português casaco sapatos impermeável chuva por favor",
  pl: "szukam chcę potrzebuję kurtka kurtki buty dla mnie na i nie jest proszę dzień dobry dziękuję ile kosztuje czy polsku zimę deszcz",
};

const sets: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(smallWordsOf).map(
  ([language, words]) => [language, new Set(toWords(words).map((word) => word.text))],
);

/** Words of these say nothing: they are German or English as well. */
const shared: ReadonlySet<string> = new Set(
  "hallo wil en i na es per com los las me mi mes je tu merci con costa van regen dank nie het que ou pour on".split(
    " ",
  ),
);

/** So many words that are nobody else's, and so great a share of all, are no accident. */
const leastWords = 2;
const leastShare = 0.4;

/**
 * The language a text is written in, if it is one nobody here speaks: an ISO 639-1 code, undefined
 * for German, English and whatever cannot be told.
 */
export function readOtherLanguage(text: string): string | undefined {
  const words = toWords(text).map((word) => word.text);
  const found = sets
    .map(([language, own]) => {
      const known = words.filter((word) => own.has(word));
      return { language, count: known.length, telling: known.filter((word) => !shared.has(word)) };
    })
    .sort((a, b) => b.count - a.count)[0];
  if (found === undefined || found.telling.length < leastWords) return undefined;
  return found.count / words.length >= leastShare ? found.language : undefined;
}
