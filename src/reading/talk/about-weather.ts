import type { TalkRequest } from "../../flow/talk-request.ts";
import type { Sentence } from "./sentence.ts";

/** "How cold does it get there?", of the place that was named before. */
export function readWeatherAsked({ said }: Sentence): TalkRequest | undefined {
  // "… und welche Jacke brauche ich?" looks for one.
  if (looking.test(said)) return undefined;
  return asked.test(said) ? { type: "weather-asked" } : undefined;
}

const looking = / (?:brauche?|brauchen|suche|need|wear|anziehen|tragen) /;

const asked = new RegExp(
  ` (?:${[
    "how (?:cold|warm|hot|wet|windy|rainy) (?:does it get|is it|will it be|it is|it gets)(?: up| over| at night)* (?:there|then)",
    "(?:what is|whats|what will|how is|hows|how will) the weather (?:be )?(?:like )?(?:be )?(?:there|then|like there)",
    "(?:what|which|what kind of) weather (?:is|will|would) (?:that|it|there|this)(?: be)?|welches wetter ist das|was (?:ist das )?fur ein wetter",
    "does it (?:rain|snow|get cold|get warm|get hot) (?:a lot |much |often |really )?(?:there|then)",
    "(?:is|will) it (?:be )?(?:really |very |that )?(?:cold|warm|hot|wet|windy|rainy) (?:there|then)",
    "how (?:cold|warm|hot|wet|windy|rainy) (?:will it be|is it going to be|does it get)(?= $)",
    "wie (?:kalt|warm|heiss|nass|windig) wird es(?: denn| so)?(?= $)",
    "wie (?:kalt|warm|heiss|nass|windig) (?:wird|ist|wirds|ists) (?:es )?(?:denn |nachts )?(?:da|dort|dann)(?: denn| nachts| eigentlich)?",
    "wie (?:ist|wird) (?:denn |da |dort |dann )*das wetter(?: da| dort| dann)?|welches wetter (?:ist|habe ich|haben wir) (?:da|dort|dann)",
    "(?:regnet|schneit) (?:es )?(?:da|dort|dann)(?: viel| oft| denn)?|(?:ist|wird|wirds|ists) (?:es )?(?:da|dort|dann) (?:denn )?(?:auch |nachts )?(?:sehr |so |wirklich )?(?:kalt|warm|heiss|nass|windig)",
  ].join("|")}) `,
);
