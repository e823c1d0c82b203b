import { toWords } from "../../lib/words.ts";

/** What people say to be polite, or to see whom they talk to. */
export type Courtesy =
  | "hello"
  | "thanks"
  | "goodbye"
  | "about-advisor"
  | "how-are-you"
  /** How the advisor knows. */
  | "sources"
  /** What becomes of what is written. */
  | "privacy"
  /** Not a word: a smile, three dots. */
  | "wordless"
  /** Whether the advisor speaks another language. */
  | "languages"
  /** A joke, a poem. */
  | "off-topic"
  /** Vexed with the advice. */
  | "annoyed"
  /** What only the people of the shop know: where it delivers, whether one may try it on. */
  | "terms"
  /** What one can ask here. */
  | "abilities"
  /** How it is chosen, and whether somebody pays for it. */
  | "choosing"
  /** What has been understood so far. */
  | "summary"
  /** What goes with what is shown. */
  | "what-else"
  /** Which size would fit. */
  | "sizing"
  /** Wants advice, and says no more than that. */
  | "looking"
  /** What others buy. */
  | "popular"
  /** Does not know yet. */
  | "undecided"
  /** "Are these all?" */
  | "how-many";

const cues: Readonly<Record<Courtesy, RegExp>> = {
  "about-advisor":
    / (?:(?:is|ist) (?:this|it|das|hier) (?:just |only |nur |hier )?(?:a |an |ein |eine )(?:bot|robot|chatbot|machine|program|roboter|maschine|programm|ki|ai)|what is this|was machst du|(?:are|r) (?:you|u) (?:chatgpt|gpt|siri|alexa)|bist du (?:chatgpt|gpt|siri|alexa)|(?:are|r) (?:you|u) (?:a |an |really )*(?:bot|robot|human|person|real|machine|ai|program|computer|chatbot)|who are you|what are you|who (?:made|built|programmed|runs) you|wer hat dich (?:gemacht|gebaut|programmiert)|(?:bist|sind) (?:du|sie) (?:ein |eine |wirklich |echt )*(?:bot|roboter|mensch|maschine|ki|programm|computer|chatbot|echt|person)|wer bist du|wer sind sie|was bist du) /,
  abilities:
    / (?:what (?:else )?can you (?:do|help|tell|answer)|what can i (?:ask|say|do)|how do you work|how does (?:this|it) work|how (?:do|can) i use (?:this|it|you)|wie (?:benutze|bediene|nutze|verwende) ich (?:das|dich|dies|den chat|sie)(?: hier| denn| eigentlich)*|wie geht das(?: hier| denn| eigentlich)*(?= $)|was kannst du(?: (?:alles|denn|so|fur mich|eigentlich|sonst noch|tun|machen))*(?= $)|was konnen sie(?: alles)? (?:tun|machen)|was kann ich (?:dich |sie |hier )*(?:alles )?(?:fragen|sagen|machen|tun)|wobei (?:kannst|konnen)|womit (?:kannst|konnen) (?:du|sie)|wie funktioniert(?: das| du|st du| es)) /,
  choosing:
    / (?:how (?:do|did|are|were|have) (?:you|these|those|they|the products) (?:\S+ )?(?:choose|chose|chosen|pick|picked|select|selected|decide|decided|rank|ranked|sort|sorted)|(?:do|does|will|would) (?:you|they|the shop) (?:earn|make|get) (?:\S+ )?(?:money|anything|something|paid)|(?:do|are|is|does|did|who|get|gets|you) (?:\S+ ){0,5}?(?:commission|sponsored|paid for|paid to|paid by|advertising|advertisement|ads|biased|unbiased|neutral|independent)|(?:wie|wonach|nach was|nach welchen kriterien|anhand wovon) (?:suchst|wahlst|sortierst|entscheidest|suchen|wahlen|sortieren|entscheiden|hast|haben) (?:du|sie)(?: das| die| die produkte)?(?: aus| ausgesucht| ausgewahlt)?|(?:bekommst|kriegst|verdienst|bekommen|verdienen) (?:du|sie) (?:\S+ ){0,3}?(?:provision|geld|was dran|daran|dafur)|(?:ist|sind|bist) (?:\S+ ){0,3}?(?:werbung|gesponsert|gekauft|bezahlt|neutral|unabhangig|objektiv)) /,
  summary:
    / (?:(?:what|which) filters? (?:are|is|do|did|have) (?:\S+ ?){1,4}|welche filter (?:\S+ ?){1,4}|(?:summari[sz]e|sum up|recap) (?:\S+ ?){0,8}|(?:give me |a )summary|what (?:do|did|have) you (?:know|understand|understood|remember|noted?)(?: so far| about me| of me| by now)*|what (?:have|did) i (?:said|say|told you|tell you)(?: so far| again| until now| before)*(?= $)|was (?:hab|habe) ich (?:nochmal |noch mal |denn )?gesagt(?= $)|(?:fass|fasse|fassen sie)(?: \S+){0,8} zusammen|zusammenfassung|was (?:weisst|wissen|merkst) (?:du|sie)(?: \S+)?(?: schon| bisher| alles| uber mich| von mir| jetzt)+|was (?:hast|haben) (?:du|sie) (?:\S+ )?(?:bisher |alles |schon )*(?:verstanden|notiert|gemerkt)|was hab(?:e)? ich (?:dir |ihnen )?(?:bisher |schon |alles |bis jetzt )*(?:gesagt|angegeben)) /,
  "what-else":
    / (?:what else (?:do|would|will|should|might|could) (?:i|we|you|he|she|they) (?:\S+ )?(?:need|want|buy|get|recommend|suggest|take|bring|pack)|(?:do|will|would) (?:i|we) need (?:anything|something) else|anything else (?:i|we) (?:\S+ )?need|what (?:goes|fits|pairs) with (?:it|this|that|them|these|those)|was (?:brauche?|brauchen|benotige|benotigen|sollte|fehlt|nehme|kaufe|muss|empfiehlst|empfehlen) (?:(?:ich|wir|man|er|sie|du|mir|uns|denn|dann|eigentlich|dafur|dazu|noch|alles|jetzt|so) )*(?:sonst|ausserdem|noch)(?: (?:noch|so|alles|dazu|dafur|mitnehmen|mit|kaufen|einpacken|dabei|haben|denn))*|brauche ich (?:sonst |dazu |dafur )+noch (?:was|etwas)|was (?:passt|gehort) (?:\S+ )?(?:dazu|noch dazu)) $/,
  sources:
    / (?:why should i (?:trust|believe)(?: you| that| this| it)?|warum (?:soll|sollte) ich (?:dir|ihnen|dem|das) (?:trauen|vertrauen|glauben)|how (?:do|did|would|can) you know|where (?:do|did) you (?:know|get|have|take) (?:that|this|it|these|your)|(?:is|are) (?:that|this|it) (?:really )?(?:true|correct|right)|(?:are you|you) sure(?: about (?:that|this|it))?|can i (?:trust|believe) (?:you|that|this|it)|says who|who says (?:that|so)|wer sagt das|(?:thats|that is|this is|thats just|its|it is) (?:not (?:true|right|correct)|wrong|incorrect|a lie|nonsense)|i (?:dont|do not) believe (?:you|that|this|it)|das (?:stimmt|kann) (?:doch |ja |so |gar )*nicht(?: (?:stimmen|sein))?|das ist (?:doch |ja |so |schlicht )*(?:falsch|gelogen|nicht wahr|quatsch|unsinn)|das glaube? ich (?:dir |ihnen |so |doch )*nicht|stimmt (?:doch |ja |so |gar )*nicht|woher (?:weisst du|wissen sie|hast du|haben sie|kommen deine|kommt das)|(?:bist du|sind sie) (?:dir |sich )?(?:da |wirklich |ganz )?sicher|stimmt das(?: wirklich| denn| uberhaupt)?|kann ich (?:dir|dem|ihnen|das) (?:\S+ )?(?:trauen|vertrauen|glauben)|ist das (?:wirklich )?wahr) /,
  privacy:
    / (?:(?:do|will|are|is|does) (?:you|it|this|anyone|somebody|someone) (?:\S+ ){0,2}?(?:store|stored|save|saved|saving|keep this|keep what|keep my|kept|record|recorded|recording|track|tracking|log|reading|read|remember|listening|listen)|(?:what|where) (?:happens|do you do|goes|are|is) (?:\S+ ){0,3}?(?:my|the) data|my data|data protection|privacy|delete (?:my|this|everything|all)|who (?:can |will )?(?:reads?|sees?|see) (?:this|that|it|what)|(?:speicherst|speichert|speichern|merkst|merken|behaltst|behalten|protokollierst|sammelst|sammelt|sammeln) (?:du|ihr|sie)|wird (?:das|hier|alles) (?:\S+ ){0,3}?(?:gespeichert|aufgezeichnet|mitgelesen|protokolliert)|(?:mit )?(?:meine|meinen) (?:daten|angaben|eingaben)|datenschutz|dsgvo|gdpr|cookies?|wer (?:liest|sieht) (?:das|hier|alles)|losche? (?:meine|das|alles)) /,
  languages:
    / (?:(?:speak|talk|write|understand|answer|sprichst|redest|verstehst|kannst|sprechen|reden|verstehen|konnen|sprecht|schreiben) (?:\S+ ){0,4}?(?:french|spanish|italian|dutch|polish|turkish|russian|portuguese|ukrainian|arabic|english|german|franzosisch|spanisch|italienisch|niederlandisch|hollandisch|polnisch|turkisch|russisch|portugiesisch|ukrainisch|arabisch|englisch|deutsch)|parlez vous|parles tu|hablas?|habla usted|parli|parla|spreekt u|spreek je|(?:which|what|other|another) languages?|(?:welche|andere|anderen) sprachen?|(?:in|auf) (?:french|spanish|italian|dutch|polish|turkish|russian|portuguese|franzosisch|spanisch|italienisch|niederlandisch|hollandisch|polnisch|turkisch|russisch|portugiesisch|ukrainisch|arabisch)) /,
  // Also read from what is left of a text without its words.
  wordless:
    / (?:(?:im |we are |i am |just )+(?:looking|browsing)(?: around)?|just looking|only browsing|(?:ich |wir )?(?:schau|schaue|guck|gucke|stober|stobere|schauen|gucken) (?:mich |uns )?(?:nur|bloss|erstmal|einfach)(?: mal)?(?: um| so)?) $/,
  "how-are-you":
    / (?:how are (?:you|things)|hows it going|how do you do|how is it going|whats up|wie geht(?:s| es)(?: dir| ihnen)?|wie lauft(?:s| es)|alles gut bei (?:dir|ihnen)|was geht) /,
  "off-topic":
    / (?:(?:tell|know|write|sing|got|another|erzahl|erzahle|erzahlen|erzahlst|kennst|schreib|schreibe|noch) (?:\S+ ){0,3}(?:joke|poem|song|story|witz|gedicht|lied|geschichte|raps?)|(?:witz|gedicht|lied|geschichte) (?:erzahlen|vorlesen|singen|schreiben|aufsagen)) /,
  annoyed:
    / (?:(?:this|that|it) is (?:so |really |just |totally )?(?:dumb|stupid|useless|lame|crap|trash|garbage|pointless|a joke|ridiculous|nonsense)|(?:ur|youre|you are|u are|u r) (?:so |really |just |totally |absolutely )?(?:useless|dumb|stupid|annoying|terrible|bad|rubbish|an idiot|no help)|u suck|(?:das|es) ist (?:doch |ja |echt |so |total )*(?:doof|dumm|bescheuert|blod|mist|nutzlos|schwachsinn|quatsch hier|lacherlich)|(?:this|that|it) (?:sucks|is annoying|is stupid|is rubbish|is bullshit|doesnt help|does not help|isnt helping|gets me nowhere)|i hate (?:this|you|it)|(?:du hast|ihr habt|sie haben|you have|youve got) (?:ja |doch |really |absolutely )?(?:keine ahnung|no idea|no clue)|you (?:suck|are useless|are no help|are annoying|dont understand)|fuck(?: you| off| this)?|damn(?: it)?|(?:useless|stupid|dumb|crap|crappy|rubbish|terrible|silly) (?:bot|thing|machine|assistant|advisor|chat|chatbot|robot)|(?:i )?(?:already|just) (?:said|told you)(?: so| that| this)?|(?:that is |thats )?what i (?:just |already )?said|(?:hab|habe) ich (?:doch |dir |ja )*(?:schon|bereits|gerade|eben) gesagt|(?:das )?(?:hab|habe) ich (?:doch |dir |ja )*gesagt|(?:sagte|sag) ich (?:doch|schon|bereits)|(?:so ein |du |nutzloser? |doofer? )+(?:bot|kiste|ding|maschine|automat)|das nervt|du nervst|nervig|das bringt (?:doch |mir )?nichts|das hilft (?:mir )?nicht|so ein mist|scheisse|verdammt|fick dich|leck mich|bloder? (?:bot|kiste|ding|maschine)|du verstehst (?:mich )?(?:nicht|nix|nichts)|du bist (?:doof|blod|dumm|nutzlos|keine hilfe)) /,
  terms:
    / (?:\d+ % (?:off|less|discount|rabatt|nachlass|weniger|gunstiger|billiger)|(?:best|better|lower|special|good|final|last|letzter?|bester?|besserer?n?|guter?n?) (?:price|deal|preis)(?= $)|(?:a|any|another|some) (?:deal|better price|lower price)(?= $)|negotiate|haggle|haggling|bargain with|(?:handeln|verhandeln|feilschen)(?: sie| wir)?(?= $)|(?:geht|ginge|lasst sich|kann man|konnt ihr|konnen sie|kannst du) (?:da |sich |hier )*(?:noch )?(?:was|etwas|mal was) (?:am|beim|mit dem) preis(?: \S+)?|(?:preis)?nachlass|skonto|mengenrabatt\S*|mitarbeiterrabatt|studentenrabatt|barzahlung|bar (?:zahlen|bezahlen)|pay (?:in )?cash|(?:if|when) (?:i|we) (?:buy|take|order|get) (?:two|both|three|2|3|several|more)|wenn (?:ich|wir) (?:gleich )?(?:zwei|beide|drei|2|3|mehrere|mehr) (?:\S+ )?(?:nehme|nehmen|kaufe|kaufen|bestelle|bestellen)|(?:how long|wie lange|wieviel|wie viel)(?: is| ist| habe ich| hab ich| gibt es| gilt)?(?: the| die| auf)?(?: \S+)? (?:warranty|guarantee|garantie|gewahrleistung)|what if (?:it|they|these|this|that) (?:doesnt|does not|dont|do not) (?:fit|suit|work out|please)(?: \S+)*|(?:und )?(?:wenn|falls|was ist wenn|was wenn) (?:es|sie|die|der|das|ihm|ihr|ihn) (?:\S+ ){0,2}?nicht (?:passt|passen|gefallt|gefallen)|(?:what|how much|wie viel|wieviel|was) (?:\S+ ){0,2}?(?:shipping|postage|delivery|versand|porto|lieferung|zustellung|rucksendung|rucksendungen)(?: cost| costs| kosten| kostet)?(?= $)|(?:shipping|delivery|postage|return) (?:costs?|fees?|charges?)|versandkosten|lieferkosten|portokosten|(?:free|kostenlose[rns]?|gratis) (?:shipping|delivery|returns?|versand|lieferung|ruckversand|rucksendung)|versandkostenfrei|(?:versand|lieferung|shipping|delivery|returns?) (?:kostenlos|gratis|free)|(?:what is|whats|how long is|how is|was ist|wie lange ist|wie ist|wie siehts aus) (?:\S+ ){0,3}?(?:warranty|guarantee|garantie|gewahrleistung)|(?:gift|as a (?:gift|present)|als geschenk|geschenk\S*) (?:\S+ ){0,3}?(?:wrap|wrapping|wrapped|box|verpack\S*|einpack\S*)|(?:wrap|verpackt|packt|verpacken|einpacken|verpackst) (?:\S+ ){0,5}?(?:gift|present|geschenk|ein)|(?:can|could|will) you (?:gift ?)?wrap|(?:kannst du|konnt ihr|konnen sie) (?:\S+ ){0,3}?(?:einpacken|verpacken)|geschenkverpackung|geschenkpapier|giftwrap|gutscheine?|rabatte?|discounts?|discount codes?|rabattcodes?|vouchers?|gift cards?|(?:have|got|stock|see|try|buy|get) (?:\S+ ){1,3}?(?:in|at) (?:the |your |a )?(?:store|shop|branch)|(?:im|in eurem|in ihrem|in einem|vor ort im) (?:laden|geschaft|store)|(?:do|can|could|will) you (?:repair|fix|mend|resole)|(?:repariert|flickt|reparieren) (?:ihr|sie)|gibt es (?:\S+ )?reparatur\S*|(?:do|can|will|could) you (?:ship|deliver|send|post) (?:\S+ ){0,2}?(?:to|within|abroad)|(?:liefert|versendet|schickt|verschickt) (?:ihr|sie) (?:\S+ ){0,2}?(?:nach|in die|ins|auch)|(?:is there|do (?:you|they|these) (?:have|give|offer|come with)|what about) (?:a |any )?(?:warranty|guarantee)|(?:can|could|may) i (?:\S+ ){1,3}?(?:pick (?:\S+ )?up|try (?:\S+ ){0,2}?on|collect)|(?:wo )?kann (?:ich|man) (?:\S+ ){1,4}?(?:abholen|anprobieren|probefahren|ausprobieren|ansehen|anschauen)|where can i (?:try|see|test)|(?:can|could|may) i (?:return|send back|exchange|swap)|(?:do you have|is there|have you got) (?:a |an |any )?(?:\S+ )?(?:shop|store|branch|showroom|outlet) (?:in|near|at|around)|(?:a |any )?(?:physical|real|local|bricks and mortar) (?:shop|store|branch)|where (?:are you|is your (?:shop|store)) (?:located|based)?|(?:habt ihr|haben sie|gibt es|hast du) (?:einen |eine |ein |auch )*(?:laden|filiale|filialen|geschaft|ladengeschaft|standort|showroom)|wo (?:seid ihr|ist (?:euer|der) laden|ist eure filiale)) /,
  popular:
    / (?:(?:what|which)(?: ones?| jackets?| shoes?)? (?:do|does|are|is|sells?) (?:\S+ ){0,3}?(?:most people|people|others|everyone|everybody|customers|best|popular) (?:buy|choose|take|get|pick|prefer|wear|usually|mostly|normally|here|buying)|what (?:sells|is selling) (?:best|most|well)|was (?:kaufen|nehmen|wahlen|bestellen|tragen) (?:\S+ ){0,2}?(?:die meisten|andere|andere leute|die leute|alle|leute|kunden)|was (?:lauft|verkauft sich|geht) (?:\S+ )?(?:am besten|gut|am meisten)|was wird (?:\S+ )?am (?:meisten|haufigsten) (?:gekauft|genommen|verkauft)) /,
  undecided:
    / (?:(?:i )?(?:(?:really|honestly|actually|just|still) )*(?:dont|do not) (?:(?:really|even|actually|yet|quite) )*know (?:yet )?(?:what (?:(?:i|we) (?:want|need|am looking for|like|should (?:get|buy|take))|to (?:get|buy|choose|take|pick|look for))|where to (?:start|begin)|which one to (?:take|buy|get|choose))(?: yet| exactly| really)?|(?:im|i am) (?:(?:so|really|totally|completely|a bit|quite) )*(?:undecided|overwhelmed|lost|clueless|unsure what to (?:get|buy|take))|(?:ich )?(?:weiss|wissen) (?:ich |wir )?(?:(?:noch|selbst|selber|eigentlich|gar|ehrlich gesagt|auch|leider|so|genau) )*nicht (?:(?:genau|so genau|recht|so recht|richtig) )*(?:was (?:ich|wir) (?:\S+ )?(?:will|wollen|brauche?n?|suche?n?|mochte|nehmen soll|kaufen soll)|wo ich anfangen soll)|(?:ich bin |bin )(?:(?:noch|ganz|total|echt|vollig|etwas) )*(?:unentschlossen|uberfordert|ratlos|unschlussig)) /,
  looking:
    / (?:recommend|recommendation|suggest|help me|need help|need (?:some )?advice|advise me|(?:can|could) you help|empfehlen|empfiehlst|empfiehl|beraten|beratung|berate mich|hilf mir|helfen sie mir|hilfe|helfen|vorschlagen|which one should i|(?:want|like|looking|love) to (?:buy|order|shop|get) (?:something|anything)|(?:will|mochte|wurde gerne?) (?:mir )?(?:was|etwas) (?:kaufen|bestellen|holen)|(?:need|want|brauche?|will|suche) (?:\S+ ){0,3}?(?:a new one|eine neue|einen neuen|ein neues|neue schuhe)(?= $)|was soll ich (?:nehmen|kaufen)) /,
  sizing:
    / (?:(?:what|which|welche) (?:\S+ )?(?:size|grosse) (?:\S+ ){0,2}?(?:should|do|would|am|is right|brauche|brauch|soll|sollte|nehme|nehm|passt|habe|ist richtig|ware|muss)|(?:size (?:chart|guide|table)|grossentabelle|grossenberater|grossenberatung)|(?:passt|passen|fit|fits) (?:\S+ ){0,2}?(?:grosse|size) (?:\S+ ){0,2}?(?:mir|me)) /,
  "how-many":
    / (?:(?:is that|are (?:these|those|they)|was that) (?:all|everything|it)|how many (?:\S+ ){0,3}?(?:do you have|have you got|are there|are left|do you sell)|(?:sind|waren) das (?:jetzt |schon )?alle|(?:ist|war) das (?:schon )?alles|wie viele (?:\S+ ){0,3}?(?:habt ihr|hast du|haben sie|gibt es|gibts|sind es|bleiben|sind ubrig)|mehr (?:habt ihr|hast du|gibt es) nicht) /,
  thanks:
    / (?:thanks|thank you|thx|cheers|ty|much appreciated|danke|dankeschon|danke schon|(?:vielen|herzlichen|besten|lieben|tausend) (?:\S+ )?dank|merci|dankschon|dankeschon|youve been (?:very |so |really )*(?:helpful|great|kind)|(?:das|du|sie) (?:war|hat|hast|haben) (?:mir )?(?:sehr |echt |wirklich )*(?:geholfen|hilfreich|nett)) /,
  goodbye:
    / (?:bye|goodbye|bye bye|see you|see ya|good night|tschuss|tschuss|tschau|ciao|auf wiedersehen|bis dann|bis bald|servus und tschuss|schonen tag noch|gute nacht) /,
  hello:
    / (?:hello|hi|hey|good morning|good evening|good afternoon|hallo|guten tag|guten morgen|guten abend|moin|servus|gruezi|grussgott|gruss gott|grussdich|grussi) /,
};

/** A greeting before a long message is no message of its own; a wish for help is one. */
const wordsMax = 6;
const requestWordsMax = 14;

/** The courtesy a message consists of, or nothing. */
export function readCourtesy(text: string): Courtesy | undefined {
  const words = toWords(text);
  const said = ` ${words.map((word) => word.text).join(" ")} `;
  if (words.length === 0) return isSign(text) ? "wordless" : undefined;
  const requests: readonly Courtesy[] = [
    "summary",
    "choosing",
    "what-else",
    "how-many",
    "popular",
    "undecided",
    "terms",
    "privacy",
    "sizing",
    "languages",
    "looking",
  ];
  const kinds: readonly Courtesy[] = [
    "about-advisor",
    "abilities",
    "sources",
    "how-are-you",
    "annoyed",
    "off-topic",
    "wordless",
    ...requests,
    "goodbye",
    "thanks",
    "hello",
  ];
  return kinds.find(
    (kind) =>
      words.length <= (requests.includes(kind) ? requestWordsMax : wordsMax) &&
      cues[kind].test(said),
  );
}

/** Something was typed, though no word: "…", "?", a smile. */
function isSign(text: string): boolean {
  return text.trim() !== "";
}
