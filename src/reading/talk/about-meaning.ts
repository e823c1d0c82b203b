import type { TalkRequest } from "../../flow/talk-request.ts";
import type { Sentence } from "./sentence.ts";

/** "What do you mean?", "wie meinst du das?", "versteh ich nicht": whatever was said or asked last. */
export function readMeant({ said, text }: Sentence): TalkRequest | undefined {
  return puzzled.test(said) || startled.test(text) ? { type: "meant" } : undefined;
}

const forms = [
  "what (?:do|did) you mean(?: by (?:that|this|it))?|how do you mean(?: that)?",
  "what (?:does|did|is|could) (?:that|this|it) (?:even |actually |supposed to )*mean",
  "whats (?:that|this) (?:supposed to )?mean(?:ing)?",
  "(?:do not|dont|didnt|did not|cant) (?:really |quite |fully )?(?:understand|get|follow)(?: (?:that|this|it|the question|your question|you|what you mean|what that means|what this means))?",
  "(?:can|could|would|will) you (?:please )?(?:explain|clarify|rephrase|elaborate)(?: (?:that|this|it|the question))?",
  "explain(?: (?:that|this|it|the question))?|pardon(?: me)?|come again|huh|what|eh|in what sense|what now",
  "(?:not sure|no idea|no clue|dont know) what (?:you mean|that means|this means|it means|that is|this is)",
  "(?:can|could) you (?:say|put) (?:that|it|this) (?:differently|another way|in other words)",
  "wie (?:meinst du|meinen sie)(?: das| den satz)?|was (?:meinst du|meinen sie)(?: damit| denn| jetzt)*",
  "was (?:heisst|bedeutet) das(?: fur mich| konkret)?|was soll das (?:heissen|bedeuten|sein)|wie ist das gemeint",
  "was ist (?:damit|hier|da) gemeint|inwiefern|was denn|wie bitte|wie jetzt|bitte was|was",
  "(?:das |die frage |den satz )?(?:versteh|kapier|check|raff|begreif|blick)e?(?: ich)?(?: da| das| die frage| dich| sie| es| den satz)* (?:leider |jetzt |noch )*(?:nicht|nix|nichts|kein wort|nur bahnhof)(?: ganz| so ganz| so richtig| recht| durch| mehr)?",
  "(?:kannst du|konntest du|konnen sie|konnten sie|kann man) (?:mir )?(?:das|die frage|es)(?: bitte| mal| kurz| genauer| naher| nochmal| noch mal)* (?:erklaren|erlautern|anders sagen|anders fragen)",
  "erklar(?:e|en sie|s)?(?: mir)?(?: das| die frage)?(?: mal| bitte| kurz| genauer| naher)*",
  "(?:weiss (?:ich )?nicht|keine ahnung|kein plan) was (?:du meinst|sie meinen|das heisst|das bedeutet|das ist|gemeint ist|damit gemeint ist)",
];

/** A whole message, perhaps with a word before it and one behind. */
const puzzled = new RegExp(
  String.raw`^ (?:(?:sorry|entschuldigung|entschuldige|hm|hmm|ok|okay|ah|oh|ach|aha|na|ja|nein|no|und|and|but|aber|also|ich|i|im|so|bitte|please|well|moment|wait|warte|ehrlich gesagt|honestly) )*(?:${forms.join("|")})(?: please| bitte| denn| genau| exactly| jetzt| mal| sorry| again| nochmal| noch mal)* $`,
);

/** "Hä?" is no "ha". */
const startled = /^\s*h(?:ä|ae)h?[\s?!.]*$/iu;
