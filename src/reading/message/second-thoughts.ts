import type { Match } from "./match.ts";
import { materials } from "./materials.ts";
import { isLikeAny } from "./negation-scene.ts";
import type { Token } from "./tokens.ts";
import { wordsBetween } from "./words-between.ts";

/**
 * What was named first and given up for another of its kind: "red, no wait, green", "früher mochte
 * ich Gelb, heute lieber Braun". It is neither wanted nor refused.
 */
export function givenUpAmong(
  tokens: readonly Token[],
  matches: readonly Match[],
): readonly Match[] {
  const things = matches.filter(isExchangeable);
  return things.filter((thing) => {
    const next = things.find(
      (other) =>
        other.namedFrom > thing.namedTo &&
        other.label.value !== thing.label.value &&
        isLikeAny(other, [thing]),
    );
    if (next === undefined || next.namedFrom - thing.namedTo > reachMax) return false;
    const between = wordsBetween(tokens, thing.namedTo + 1, next.from);
    if (denied.test(between)) return false;
    if (corrected.test(between)) return true;
    const before = wordsBetween(tokens, Math.max(0, thing.namedFrom - leadMax), thing.namedFrom);
    return (once.test(before) || longAgo.test(between)) && nowadays.test(between);
  });
}

function isExchangeable({ label: { slot, value } }: Match): boolean {
  return slot === "color" || slot === "product" || (slot === "want" && materials.has(value));
}

const reachMax = 12;
const leadMax = 8;

/** "Red, no wait, not blue" gives nothing up for blue, and "red or maybe blue" neither. */
const denied =
  /(?:^| )(?:oder|or(?! rather)) |(?:^| )(?:not|no|without|never|nicht|ohne|nie|kein\w*)(?: (?:a|an|in|aus|the|eine?n?))? $/;

const corrected =
  /(?:^| )(?:no wait|wait no|no sorry|sorry no|scratch that|strike that|correction|make that|make it|i mean|i meant|or rather|on second thoughts?|hang on|hold on|come to think of it|changed my mind|actually no|no actually|(?:[,.] )(?:oh |er |um |ah )?(?:no|nope|nah|wait) [,.]|(?:ach|ah|ahm|aeh|oh|na) (?:nein|nee|ne|quatsch)|moment|stopp|quatsch|warte|wartet|korrigiere|korrektur|besser gesagt|vielmehr|doch lieber|lieber doch|doch eher|dann doch|nein lieber|nee lieber|ich meine|ich meinte|(?:[,.] )(?:nein|nee|ne|na|naa|sorry) [,.]) /;

const once =
  /(?:^| )(?:was going to|were going to|was gonna|was about to|was set on|was thinking|was after|thought|originally|initially|at first|used to|would have|wouldve|zuerst|erst|anfangs|ursprunglich|fruher|dachte|hatte ich|hatte|bisher|sonst immer|eigentlich wollte|eigentlich)(?: |$)/;

const longAgo =
  /(?:^| )(?:a year ago|years ago|last year|last time|letztes jahr|letztes mal|vor \w+ jahr\w*|fruher|bisher)(?: |$)/;

const nowadays =
  /(?:^| )(?:now|these days|nowadays|today|instead|on reflection|jetzt|heute|inzwischen|mittlerweile|nun|diesmal|dieses mal|this time|stattdessen|doch)(?: |$)/;
