import type { SaidReading } from "../../conversation/command.ts";
import type { Reading } from "../../reading/reader.ts";
import { smallWords } from "../../reading/small-words.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { sizeNeed } from "./size-need.ts";
import { namesAmount } from "./stated-amounts.ts";

/** A message that is about something else, as far as its words tell. */
export function asideOf(knowledge: Knowledge, whole: Reading, text: string): SaidReading["aside"] {
  const { message, ...reading } = whole;
  const intent = message?.intent;
  if (intent === undefined) return undefined;
  // Learned from "and", "the" and a greeting alone, it is worth no apology.
  if (intent === "complaint" && isLearnedInVain(message)) {
    return isHeard(reading) ? undefined : saidInVain(text);
  }
  if (/^(?:find|off_topic|question)$/.test(intent) && !isHeard(reading)) {
    if (isSizeless(knowledge, whole, text)) return "sizes";
  }
  if (intent === "find" || intent === "off_topic") {
    // What is called by no word the field knows may break all the same.
    if (ownBroken.test(text) && (whole.kinds ?? []).length === 0) return "complaint";
    if (ownFailing.test(text) && !seeking.test(text)) return "complaint";
  }
  if (intent === "find") {
    const isVain = namesAmount(text);
    if (isBeyondCatalog(message, reading, isVain)) return "question";
    return isHeard(reading) ? undefined : saidInVain(text);
  }
  if (intent === "service") {
    if (ownAffair.test(text)) return "service";
    // "Does it work with my phone?" asks of a product what the shop does not say.
    return (message?.intentBecause.length ?? 0) > 0 && ofProduct.test(text) && !ofBuying.test(text)
      ? "question"
      : "terms";
  }
  if (intent === "off_topic") return whichIsMost.test(text) ? "question" : "off-topic";
  return intent;
}

/** Weights outvoted the rules for words that tell nothing by themselves. */
function isLearnedInVain(message: Reading["message"]): boolean {
  const because = message?.intentBecause ?? [];
  return (
    because.length > 0 &&
    because.every((said) => said.split(" ").every((word) => smallWords.has(word) || idle.has(word)))
  );
}

const idle: ReadonlySet<string> = new Set(
  "hello hi hallo doch als than then but aber so now jetzt also my mein meine he she they his her er sie <activity> <product> <place> <month>".split(
    " ",
  ),
);

/** A size of no product here, such as one of another country. */
export function isSizeless(knowledge: Knowledge, reading: Reading, text: string): boolean {
  const { catalog } = knowledge;
  const hasSizes = [...catalog.attributes.values()].some(
    ({ id, variant }) => variant === true && /size|gr(?:ö|oe)(?:ß|ss)e/.test(id),
  );
  if (!hasSizes) return false;
  const isNamed = (reading.message?.sizes.length ?? 0) > 0;
  return isNamed ? sizeNeed(knowledge, reading) === undefined : halfSize.test(text);
}

/** "In 10.5": nothing else comes in halves. */
const halfSize =
  /(?<!\p{L})(?:in|size|gr(?:ö|oe)(?:ß|ss)e|gr\.)\s+\d{1,2}[.,]5(?=\s*(?:$|[.,!?]|(?:please|bitte)(?!\p{L})))/iu;

const ofProduct =
  /(?<!\p{L})(?:it|they|them|these|those|this one|damit|sie|ihn|die|der)(?!\p{L})/iu;

const ofBuying =
  /(?<!\p{L})(?:orders?|deliver\p{L}*|ship\p{L}*|arrive|return\p{L}*|refund\p{L}*|exchange|swap|pay\p{L}*|paypal|invoice|bill|voucher|gift|store|shop|account|warranty|guarantee|cancel|reserve|pick|collect|try|repair\p{L}*|fix\p{L}*|open|bestell\p{L}*|liefer\p{L}*|versand\p{L}*|schick\p{L}*|zurück\p{L}*|rückgabe|umtausch\p{L}*|tausch\p{L}*|zahl\p{L}*|rechnung|gutschein|laden|filiale|geschäft|konto|garantie|storn\p{L}*|abhol\p{L}*|anprobier\p{L}*|repar\p{L}*|reserv\p{L}*|geöffnet|raten)(?!\p{L})/iu;

/** "Which sounds best?" is about what is sold here, whatever it says. */
const whichIsMost =
  /^\s*(?:and |und )?(?:which|welche[rsn]?)(?!\p{L}).*(?<!\p{L})(?:best|most|least|worst|\p{L}{3,}est|am \p{L}+sten|beste[nrs]?)(?!\p{L})/iu;

/** "My headphones broke after a week", and nothing is looked for instead. */
const ownBroken =
  /^(?!.*(?<!\p{L})(?:need|looking|want a|want new|new one|replacement|brauche?|suche|neue[nrs]?|ersatz)(?!\p{L})).*(?<!\p{L})(?:my|mein\p{L}*) (?:\p{L}+[ -]){1,4}?(?:(?:have |has |is |are |just )*(?:broke|broken|stopped working|fell apart|died|defective|don.t work|doesn.t work|do not work|does not work)|(?:ist |sind |ging |gingen |geht |gehen |schon )*(?:\p{L}+ ){0,4}?(?:kaputt|defekt|gerissen|nicht mehr))(?!\p{L})/iu;

/** "My new boots are leaking": what it fails at is none of what is looked for. An old one may be let go. */
const ownFailing =
  /(?<!\p{L})(?:(?:my|our|mein\p{L}*|unser\p{L}*) (?!(?:old|alte\p{L}*)(?!\p{L}))(?:\p{L}+[ -]){1,4}?|(?:i|we|you) (?:bought|got|ordered|sold)(?: \p{L}+){0,6}? |(?:bei|von) (?:euch|ihnen)(?: \p{L}+){0,3}?,? )(?:(?:vom|von|from|aus|since|seit)(?: \p{L}+){1,3} )?(?:(?:are|is|has|have|already|now|just|schon|jetzt|bereits|ist|sind) )*(?:leak\p{L}*|lets? (?:the )?(?:water|rain) (?:in|through)|(?:lässt|lassen) (?:\p{L}+ )?(?:wasser|regen|nässe) (?:durch|rein)|(?:is not|isn.t|aren.t|not) (?:waterproof|watertight|warm) any ?more|loses? (?:its |their )?(?:feathers|down)|(?:verliert|verlieren) (?:\p{L}+ )?(?:federn|daunen)|undicht|nicht mehr (?:dicht|wasserdicht))(?!\p{L})/iu;

const seeking =
  /\?|(?<!\p{L})(?:need|needs|looking|want|wants|replace\p{L}*|new one|recommend\p{L}*|brauche?n?|suche?n?|ersatz|neue[nrs]?(?! (?:jacke|hose|schuhe|stiefel) (?:ist|sind|lässt|lassen))|empfehl\p{L}*)(?!\p{L})/iu;

/** What was ordered, paid or signed up for already: nobody but the shop sees it. */
const ownAffair =
  /(?<!\p{L})(?:my (?:order|parcel|package|delivery|shipment|refund|return|account|invoice|receipt|money|payment|password|voucher|credit|card|data|e?-?mail|address|login)s?|(?:I|we|I've|we've) (?:\p{L}+ )?(?:ordered|bought|paid|returned|sent|received|got)|(?:order|tracking|invoice|customer) (?:number|no|nr|id|status|#)|track(?:ing)?|cancel|log ?in|password|mein\p{L}* (?:bestellung|paket|lieferung|sendung|rückerstattung|erstattung|retoure|rücksendung|konto|rechnung|zahlung|geld|passwort|gutschein|guthaben|adresse|daten|kundenkonto|e?-?mail)\p{L}*|bestellt|gekauft|bezahlt|zurückgeschickt|zurückgesendet|erhalten|bestell(?:nummer|status|bestätigung)|auftragsnummer|sendungs(?:nummer|verfolgung)|kundennummer|rechnungsnummer|stornier\p{L}*|einloggen|anmelden|passwort|kundenkonto)(?!\p{L})/iu;

/** "In blue, please", "size M", "15 inches", where the shop says nothing about it: understood, and in vain. */
function isBeyondCatalog(
  message: Reading["message"],
  reading: Omit<Reading, "message">,
  isVain: boolean,
): boolean {
  // Another kind of product is another flow's business, not what the shop lacks.
  const isSaid = isVain || message?.mentions.some(({ slot }) => slot !== "product") === true;
  return !isHeard(reading) && isSaid;
}

function isHeard({ answers, wishes, money, wants, unneeded }: Omit<Reading, "message">): boolean {
  const isNeed = answers.length + wishes.length + unneeded.options.length > 0;
  return isNeed || money !== undefined || wants !== undefined;
}

/** "Which sizes are there?" is a question, whatever it is about; "for me" tells what was clear. */
function saidInVain(text: string): SaidReading["aside"] {
  if (
    /^\s*(?:which|what|how|where|when|who|welche\p{L}*|was|wie|wo|wann|wer)\s.*\S\s+\S.*\?\s*$/iu.test(
      text,
    )
  ) {
    return "question";
  }
  return /^\s*(?:(?:it is|it's|es ist|das ist|just|nur)\s+)?(?:for me|for myself|für mich|fuer mich)(?: selbst)?[\s.!]*$/iu.test(
    text,
  )
    ? "smalltalk"
    : undefined;
}
