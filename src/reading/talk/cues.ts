/**
 * The forms in which people talk about products, over a sentence of folded words with a blank on
 * either side: "Würdest" is "wurdest", "don't" is "dont". Both languages stand side by side, since
 * shoppers mix them.
 */

const cue = (...patterns: readonly string[]): RegExp => new RegExp(` (?:${patterns.join("|")}) `);

/** Says what the shopper needs, so it is no question about what is shown. */
export const needs = cue(
  "i (?:really )?(?:want|need|would like|would love|am looking|was looking|prefer)",
  "id (?:like|love|prefer)",
  "im (?:looking|searching|after|planning|going)",
  "(?:looking|searching) for",
  "we (?:want|need|are looking|are going)",
  "(?:should|shall|must|has to|have to|needs to|supposed to)",
  "ich (?:brauche?|suche?|mochte|moechte|will|hatte|haette|bin|bräuchte|brauchte|fahre|gehe)",
  "(?:brauche?|suche?|suchen|mochte|moechte|brauchen|wollen) (?:ich|wir|was|etwas|eine?n?)",
  "(?:soll|sollen|sollte|sollten|muss|mussen|musste|darf(?! (?:man|ich) ))",
  "hatte (?:ich )?gerne?|find me|find mir|wir (?:suchen|brauchen|wollen)",
);

/** Asks what the shop has, beyond what is shown. */
export const existence = cue(
  "is there|are there|isnt there|arent there",
  "do you (?:have|sell|carry|stock|offer|know|do)|have you got|got any|can you|could you|would you",
  "gibt es|gibts|gibt s|gabe es|geht es|gehts",
  "habt ihr|hast du|haben sie|hatten sie|hattet ihr|hattest du|fuhrt ihr|fuhren sie|verkauft ihr",
  "of your|from your|do your|bei euch|bei ihnen|von euch|von ihnen|eure[rn]?",
  "kannst du|konnen sie|konntest du|konnt ihr|kennst du|kennen sie",
);

export const explaining = cue(
  "(?:what|whats) (?:\\S+ ){0,6}?(?:mean|means|meant|stand for|stands for)",
  "(?:mean|means|bedeutet|bedeuten|heisst) (?:what|was)",
  "was (?:soll|sollen) (?:\\S+ ){1,6}?(?:heissen|bedeuten|aussagen|besagen|sagen|sein)",
  "what is meant by|meaning of|explain|explains|define|definition of",
  "was (?:\\S+ ){0,6}?(?:bedeutet|bedeuten|bedeute|heisst|heissen|meint|aussagt|sagt mir)",
  "was (?:bedeutet|bedeuten|heisst|meint|meinst du mit|versteht man unter|sagt mir|sagen mir)",
  "erklar|erklare|erklarst|erklaren|bedeutung (?:von|der|des)|wofur steht|wofur stehen",
);

/** "What is …?" and nothing else but the term. */
export const whatIs = / (?:what is|what are|whats|what exactly is|was ist|was sind|was genau ist) /;

export const comparing = cue(
  "schlagt sich|schlagen sich|schneidet|schneiden|worin",
  "compare|compared|comparison|difference|differences|diff|diffs|differ|different (?:from|between)|versus|vs",
  "side by side|next to each other|nebeneinander",
  "vergleiche?|vergleichen|verglichen|vergleichst|gegenuberstellen|gegenuber|im vergleich",
  "unterschied|unterschiede|unterscheiden|unterscheidet",
);

export const better = cue(
  "longest|langsten|am langsten|better|besser|bessere|bessere?r|best|beste|besten|am besten",
);

export const which = cue(
  "which (?:one|ones|of|is|are|has|have|jacket|shoe|product|model|would|weighs|costs|lasts)",
  "which (?:of )?(?:these|those|them|the)",
  "which \\S+s (?:up |down )?(?:the )?(?:most|least|more|less|longest|fastest)",
  "(?:what|whats) (?:is|are)? ?(?:the )",
  "welche[rsn]? (?:ist|sind|am|hat|haben|davon|von|der|wiegt|kostet|kann|halt|eignet|passt|taugt)",
  "welche[rsn]? \\S+ ist (?:am|die|der|das)",
  "welche[rsn]? (?:davon )?\\S+t (?:weniger|mehr|am|besser|nicht)",
);

export const whyAsked = cue(
  "why (?:do|are|would|did) you (?:ask|asking|want to know|need to know|need that|need this|wanna know|care)",
  "why (?:does|is) (?:that|this|it) (?:matter|important|relevant)",
  "(?:warum|wieso|weshalb|wozu) (?:fragst|fragen|willst|wollen|musst|mussen|brauchst|brauchen) (?:du|sie)(?: das| dass| danach)?(?: wissen| mich)?",
  "(?:warum|wieso|wozu) ist das (?:wichtig|relevant|von bedeutung)",
  "(?:macht|ist) (?:das|es) (?:denn |wirklich |uberhaupt )?(?:einen |so wichtig |wichtig )?(?:unterschied|relevant|wichtig)(?: \\S+){0,6}",
  "(?:does|would|will) (?:that|it|this) (?:really |even )?(?:matter|make (?:a|any) difference)|spielt (?:das|es) (?:denn |wirklich )?eine rolle",
  "(?:warum|wieso|wozu|why) (?:\\S+ )?(?:so viele fragen|so many questions|all (?:the|these) questions|die (?:ganzen |vielen )?fragen)",
  "what do you need (?:that|this) for|wofur (?:brauchst du|brauchen sie|musst du) das",
);

export const whyNot = cue(
  "why (?:not|no|isnt|arent|didnt you|dont you|wasnt|havent you|did you not|are you not)",
  "how come (?:not|no|you)|(?:why|how come) (?:is|are|isnt|arent) (?:\\S+ ){1,4}(?:missing|absent)",
  "what (?:have you got|do you have) against|was (?:hast du|habt ihr|haben sie) gegen|what about|how about|what is wrong with|whats wrong with",
  "(?:warum|wieso|weshalb) (?:denn |dann )?(?:nicht|keine?[nrs]?|fehlt|fehlen)",
  "(?:warum|wieso|weshalb) (?:\\S+ ){1,6}nicht",
  "where is|where are|wo ist|wo sind|wo bleibt|was ist mit|wie ware es mit|wie wars mit|was spricht gegen|was stort dich an",
);

/** A whole message: "Nordwand instead?", "lieber die Nordwand?" */
export const nameInstead =
  /^ (?:(?:and|und|or|oder|maybe|vielleicht|dann|then|doch|lieber|rather|stattdessen|instead) )*(?:(?:the|die|der|das|den) )?\S+(?: \S+){0,3}? (?:instead|stattdessen) $|^ (?:(?:or|oder|maybe|vielleicht|dann|then|doch) )*(?:lieber|rather|stattdessen|instead) (?:(?:the|die|der|das|den) )?\S+(?: \S+){0,3} $/;

/** What says "why not" and no more, so that what follows is a name. */
export const bareWhyNot = cue(
  "why not",
  "(?:warum|wieso|weshalb) (?:denn |dann )?nicht",
  "was ist mit|what about|how about",
);

export const why = cue(
  "why|how come|warum|wieso|weshalb",
  "tell me (?:more )?about|more about|details (?:on|about|for)|more (?:info|details) (?:on|about)",
  "erzahl(?:e|st)? (?:mir |du mir )?(?:was|etwas|mehr)|mehr (?:uber|zu|zum|zur)|details zu[rm]?",
  "was (?:ist|macht) (?:an |bei )?(?:der|dem|die|das|den) \\S+ (?:besser|anders|besonders|so besonders|gut|aus)",
  "(?:whats|what is|what makes) (?:so )?(?:better|good|special|great|different) (?:about|with|on|in)",
  "was (?:kann|taugt|spricht fur)|infos? zu[rm]?|taugt|taugen",
  "(?:catch|downsides?|drawbacks?|disadvantages?) (?:with|of|to|about)|what speaks against|haken (?:bei|an)|nachteile? (?:von|bei|der|des)|schwache[n]? (?:von|bei|der|des)|was spricht gegen (?:die|den|das) (?:erste|zweite|dritte|letzte)n?",
  "what speaks for|what is good about|whats good about|what is special about|whats special about",
  "was ist (?:das )?(?:gut|besondere|besonders|toll) an",
);

/** "Is it as warm as the second?", "ist der so warm wie der zweite?" */
export const asMuchAs =
  / (?:as|so|genauso|ebenso|genau so) (?!was |eine |einen |etwas |as )\S+ (?:as|wie) /;

/** What is meant stands behind what it is asked about: "fits a laptop in", "passt da was rein". */
export const belonging = cue(
  "rein|reinpassen|hinein|drin|dran|dabei|darin|drauf|drunter|darunter|druber|daruber|included|inside|fit in|come with|in there",
);

/** Says nothing but which one is meant: "and the third?", "what about the second?", "nein, die zweite". */
export const onlyWhich =
  /^ (?:(?:and|und|but|aber|also|ok|okay|no|nein|nee|ne|not|nicht|sorry|entschuldigung|please|bitte|so|then|dann|what|how|about|of|was|wie|ist|mit|es|bei|i|ich|meant|mean|meinte|meine|war|gemeint|wollte|die|der|das|den|dem|the|this|that|diese[rsn]?|one|in|size|grosse|for|fur|von|vom|or|oder|gut|good|great|fine|perfect|perfekt|super|klasse|instead|stattdessen|rather|lieber|sondern|doch|is|sind|are|wait|warte|actually|eigentlich|oh|ach|hm|with|auch|too) )*$/;

/** "No, I meant the second": what was asked before was asked of that one. */
export const correcting = cue(
  "i meant|i mean|ich meinte|ich meine|meinte ich|gemeint war|not that one|nicht die|nicht der|nicht das|nicht den|the other one|die andere|der andere|das andere|den anderen",
);

/** A whole message. */
export const onlyWhy =
  /^ (?:and |und |but |aber |ok |okay |hm |na |ja )*(?:why|why that|why so|how come|warum|wieso|weshalb|warum das|wieso das|warum denn|wieso denn|und warum) $/;

/** "Is it too expensive?" asks how much it is. */
export const tooMuchAsked =
  / (?:is|are|isnt|arent|ist|sind|ware|waren) (?:it|they|that|this|these|the \S+(?: one)?|das|die|der|sie|er)(?: \S+){0,2} (?:too|zu) /;

/** "Are they any good?" */
export const anyGood =
  / (?:(?:is|are) (?:it|they|this|that|these|those|the \S+(?: one)?) (?:really |actually )?(?:any good|worth (?:it|the money|the price|its price|its money|their money|buying)|good value(?: for money)?|recommended|a good choice|a good one)|(?:taugt|taugen) (?:\S+ ){1,2}was|lohnt (?:sich )?(?:das|der|die|sich)|(?:ist|sind) (?:\S+ ){1,2}(?:\S+ )?(?:gut|empfehlenswert|(?:sein|ihr|das|den) (?:geld|preis) wert|es wert|zu empfehlen)) $/;

/** "I don't like the colour of the first." */
export const disliked = cue(
  "(?:dont|do not|didnt) (?:really )?like|hate",
  "gefallt mir (?:\\S+ )?nicht|gefallen mir (?:\\S+ )?nicht|mag ich nicht|mag die|mag den|finde ich (?:\\S+ )?(?:hasslich|nicht schon)",
);

/** "The second one looks nice." */
export const liked =
  / (?:looks|look|is|seems|sieht|ist|finde ich|gefallt mir|mag ich|i like) (?:\S+ ){0,3}?(?:nice|good|great|lovely|pretty|cool|perfect|interesting|schon|gut|toll|super|hubsch|interessant|klasse|the first|the second|the third|am besten|besser|better|gefallt) /;

/** "The third one looks ugly." */
export const ugly =
  / (?:ugly|horrible|hideous|boring|awful|hasslich|schrecklich|scheusslich|langweilig|doof|blod) /;

/** Has chosen. */
export const taking = cue(
  "(?:ill|i will|id|i would|i want to|im going to|lets|let me|i) (?:take|buy|go with|go for|order|choose|pick|have)",
  "(?:add|put) (?:\\S+ ){0,4}(?:to|in|into) (?:my |the )?(?:cart|basket|bag)",
  "(?:ich )?(?:nehme|nehm|kaufe|kauf|bestelle|bestell|will) (?:dann |jetzt )?(?:die|den|das|nummer|beide)",
  "(?:nehme|nehm|kaufe|bestelle) (?:ich|wir) (?:dann |jetzt |mal )?(?:die|den|das|nummer|beide)",
  "(?:die|den|das|beide|\\S+(?:te|ten|tes)) (?:nehme|nehm|kaufe|kauf|bestelle|bestell) (?:ich|wir)",
  "(?:in den|zum) (?:warenkorb|einkaufswagen)",
  "(?:ill |i will |lets |im gonna |gonna |bet ill |imma )(?:cop|grab|get|snag)",
  "(?:die|den|das) \\S+ (?:solls|soll es|wirds|wird es) (?:sein|werden)",
  "(?:nehme|nehm|kaufe|kauf|bestelle|bestell) ich(?= $)|ich (?:nehme|kaufe|bestelle) (?:sie|ihn|es)",
);

/** A whole message: "ok, the first one then", "gut, die zweite". */
export const takingThat =
  /^ (?:(?:ok|okay|gut|na gut|prima|super|perfekt|perfect|great|fine|alright|all right|deal|alles klar|dann|then|also|so|hm|ja|yes|cool|nice) )+(?:(?:nehmen wir|its|it is|wirds|wird es) )?(?:the|die|den|das) \S+ (?:one )?(?:(?:then|dann|bitte|please|halt|eben|it is) )*$/;

/** A whole message: "buy", "bestellen". */
export const takingAlone =
  /^ (?:(?:ok|okay|gut|perfekt|super|perfect|great|yes|ja|please|bitte) )*(?:buy|buy it|buy now|order|order it|checkout|kaufen|bestellen|zur kasse) $/;

/** Asks the advisor to choose among those it points to. */
export const choosingBetween = cue(
  "(?:would|should|do) (?:you|i|we) (?:rather |better |recommend )?(?:take|choose|recommend|pick|buy|get|prefer|go for|go with)",
  "(?:wurdest|wurden|soll|sollte|sollen|empfiehlst|empfehlen) (?:du|sie|ich|wir) (?:\\S+ ){1,8}?(?:nehmen|wahlen|kaufen|empfehlen|bestellen)",
);

/** A whole message: "ok but which one", "welche denn nun?" */
export const choosingAlone =
  /^ (?:(?:and|und|ok|okay|but|aber|so|also|hm|well|ja|yes|now|nun|then|dann) )*(?:which(?: one| of them| should it be)?|welche[rsn]?(?: davon)?|welche[rs]? solls sein)(?: (?:then|now|denn|dann|nun|jetzt|also))* $/;

/** Asks the advisor to choose. */
export const choosing = cue(
  "(?:which|what) (?:one )?(?:is|would be) (?:the |a |my )?(?:safest|safe|best|right|smartest|sensible) (?:choice|bet|option|pick|buy)|welche[rs]? (?:ist|ware) (?:die |eine )?(?:sicherste|beste|richtige|gute) (?:wahl|entscheidung)|was ist (?:die |eine )?(?:sicherste|beste|sichere) (?:wahl|entscheidung)",
  "which (?:one )?(?:of (?:these|those|them) )?(?:would|should|do) (?:you|i) (?:take|choose|recommend|pick|buy|get|prefer|like|love)",
  "what would you (?:take|choose|recommend|pick|buy|get)|your (?:favou?rite|pick|choice)",
  "welche[rsn]? (?:davon )?(?:wurdest|wurden|empfiehlst|empfehlen|nahmest|soll|sollte) (?:du|sie|ich)(?: nehmen| empfehlen| kaufen| wahlen)?",
  "(?:what|whats|which) (?:is )?(?:the |your )?best (?:one |thing )?(?:that )?(?:you have|youve got|you sell)|was ist (?:das|dein|euer|ihr) beste[sr]?(?: (?:was|das|produkt|angebot) (?:ihr|du|sie) (?:habt|hast|haben|verkauft|verkaufen))?(?= $)",
  "was (?:wurdest|wurden|konntest|konnten) (?:du|sie)(?: mir| uns)?(?: denn)? (?:empfehlen|raten|vorschlagen|kaufen)",
  "was wurdest du nehmen|was wurden sie nehmen|dein favorit|ihr favorit|was empfiehlst du|was empfehlen sie",
);

export const alike = cue(
  "like|similar to|similar|along the lines of|in the style of|more of",
  "so (?:was|eine|einen|etwas) wie|ahnlich|ahnliche|ahnliches|ahnlicher|mehr wie",
  "wie(?= (?:die|der|das|den|dem|diese[rsn]?|nummer|nr) )",
  "in der art|in die richtung|genauso wie|so eine wie|sowas wie|mehr von|mehr so|mehr davon|mehr in der",
  "alternatives? (?:to|for)|alternativen? (?:zu|zum|zur|fur)|weitere wie|others? like",
);

export const likeAsVerb = cue("i like|i dont like|id like|would like|do you like|ich mag");

export const more = cue(
  "(?:show|give|see|got|have|any|some|three|3|two|a few|few) (?:me )?(?:\\S+ ){0,3}?(?:more|others|other ones|alternatives)",
  "(?:other|more|different|further|additional) (?:options|ones|suggestions|products|choices|jackets|shoes|results|models|alternatives)",
  "(?:anything|something|nothing|one) better|(?:was|etwas|nichts) besseres|keins davon|keiner davon|keines davon",
  "anything else|something else|what else|show others|next ones|the next|other ones|others|none of (?:these|those|them)",
  "(?:noch|zeig|zeige|gibt es|gibts|habt ihr|hast du|auch) (?:\\S+ ){0,3}?(?:andere|anderen|anderes|weitere|weiteren|mehr)",
  "andere (?:vorschlage|modelle|produkte|jacken|schuhe|optionen|varianten)|weitere (?:vorschlage|modelle|produkte)?",
  "(?:was|etwas) anderes|noch (?:was|welche|drei|3)|mehr zeigen|zeig mehr|zeig mir mehr|mehr davon|alternativen|die nachsten",
  "dont (?:really )?like (?:any|these|them|those)|not convinced|nicht uberzeugt|nichts fur mich",
  "(?:all of (?:them|these) are|all|they are all|theyre all) (?:ugly|horrible|hideous|boring|too \\S+)|(?:die sind |sind )?alle (?:hasslich|schrecklich|langweilig|nix|nichts)",
  "(?:was|etwas|something) (?:ganz|vollig|komplett|completely|totally|entirely|very) (?:anderes|different)",
  "(?:too|so|bit|zu|total|echt|voll) (?:boring|ugly|dull|plain|langweilig|hasslich|bieder|altbacken)",
  "(?:nothing|nix|nichts) (?:decent|good|nice|useful|gescheites|vernunftiges|ordentliches|passendes|anstandiges|gutes|schones)",
  "not (?:really )?my (?:style|thing|taste|cup of tea)|nicht (?:so )?(?:mein|meins|mein (?:stil|geschmack|ding|fall))",
  "(?:all|alle|alles|they|die) (?:\\S+ ){0,3}?(?:(?:the|die|das) same|look the same|gleichen?|selben?|dieselben|dasselbe|identisch|identical|(?:sehen|schauen) (?:alle )?gleich aus)(?= $)",
  "keine? (?:davon|der drei|von denen|von diesen)|gefallt mir (?:alles )?nicht|gefallen mir (?:alle )?nicht|nichts dabei|nicht dabei",
);

/** A whole message that asks for more. */
export const moreAlone =
  / (?:more|mehr|andere|weitere|others|next|nachste|alternatives|alternativen) /;

export const stock = cue(
  "in stock|available|availability|on stock|sold out|out of stock",
  "how many are left|any left|still there|gibt es noch|noch da|noch zu haben|noch vorhanden|noch ubrig",
  "auf lager|lieferbar|verfugbar|verfugbarkeit|vorratig|erhaltlich|ausverkauft|am lager|lagernd",
);

export const variants = cue(
  "which sizes|what sizes|sizes|which colou?rs|what colou?rs|colou?rs|come in|comes in|size range",
  "welche[nr]? grossen|grossen|welche[nr]? farben|farben|farbauswahl|in welche[nr]? farbe|in welche[nr]? grosse",
  "(?:other|another|different|andere[nrs]?) (?:colou?rs?|sizes?|farben?|grossen?)",
);

/** The shopper's own order, which only the shop can see. */
export const ownOrder = cue(
  "my (?:order|parcel|package|delivery|return|refund)|i ordered|bestellung|mein paket|meine lieferung|meine bestellung|retoure",
);

/** Words a sentence may begin with before what it is about. */
export const openings =
  /^ (?:(?:and|und|but|aber|also|ok|okay|hm|hmm|so|na|ja|well|please|bitte|eigentlich|nun|then|dann|no|nein|yes|sorry|hey|hi|hallo) )+/;

export const verbFirst = new RegExp(
  `^ (?:${[
    "is|are|does|do|has|have|can|will|did|isnt|arent|doesnt|hasnt|should|would",
    "was(?= (?:it|this|that|the|there) )",
    "ist|sind|hat|haben|kann|konnen|wiegt|kostet|taugt|taugen|passt|passen|halt|halten|lasst|lassen|eignet|eignen|trocknet|trocknen|warmt|atmet|gibt|gilt|bekommt|bekomme|kriege|krieg|bekommen|braucht|macht|gibts|bleibt|kommt|kommen|hast",
    "darf|durfen|geht|gehen|lauft|laufen|wird|werden|reicht|reichen|sitzt|fallt|fallen|kratzt|kratzen|juckt|raschelt|stinkt|riecht|knittert|schrumpft|verliert|schutzt|hilft|isoliert|dehnt|enthalt|enthalten|friert|friere|schwitzt|schwitze",
  ].join("|")}) `,
);

export const askingPrice = cue(
  "how much(?= $)|how much (?:is|are|for)|wie viel (?:ist|soll)|was soll|was macht",
);

/** A bare number that something is under or over is a price. */
export const askingLimit =
  / (?:under|below|over|above|more than|less than|within|unter|uber|mehr als|weniger als|hochstens|maximal) (?:\S+ )?\d+[\d.,]* /;

export const askingWord =
  /^ (?:(?:up to|bis|for|fur|aus|in|from|seit|until) )?(?:how|what|whats|which|wie|was|welche[rsnm]?|wieviel|wann|when|where|wo|woher|woraus|who|wer|aus) /;

/** What is asked of follows at once: "is it …", "hat die …". */
export const subjectNext =
  /^ \S+ (?:(?:i|we|one|man|ich|wir) (?:\S+ ){0,3}|you (?:\S+ )?)?(?:it|its|this|that|the|they|these|those|she|he|any|one|all|each|diese[rs]?|die|der|das|den|sie|er|darauf|damit|darin|drauf|man|alle|da|eine?r?s? davon|eine?r?s? von) /;

/** The subject stands somewhere behind: "how heavy is it", "wie schwer ist sie". */
export const subjectBehind =
  / (?:(?:do|can|should|must|would|did) (?:i|we|you|one) \S+|(?:\S+e|soll|kann|muss|darf) (?:ich|man|wir)(?: \S+)?|(?:wasche|pflege|reinige|putze|impragniere|trockne|bugle|repariere|lagere)n? (?:ich|man|wir)?|is|are|does|do|has|was|ist|sind|hat|haben|wiegt|kostet|kosten|wiegen) (?:it|them|ihn|this|that|the|they|these|those|die|der|das|den|sie|er|diese[rs]?) /;

/** "Are they", "wie schwer sind die": all that are shown. */
export const ofSeveral = cue("(?:are|have|do) they", "sind|haben|kosten|wiegen|welche[rsn]?|which");

/** The weather somewhere, which no product has: "is it warm in May?". */
export const elsewhere = cue(
  "ist es|wird es|is it (?:\\S+ ){0,3}in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)",
  "there|dort|outside|draussen",
);
