import type { RefusalForms } from "./refused-among.ts";

/** Words between "so eine" and what is wrong with it: nothing that begins anew. */
const within = "(?:(?!(?:mit|aber|fur|sondern|in|dafur|nur|die|der|das) )[^ ,]+ ){0,3}?";

/** Up to so many words of the same clause. */
const some = (most: number): string => String.raw`(?:[^ ,#]+ ){0,${most}}?`;

/** A word that turns a refusal around, anywhere behind the thing. */
const undenied = String.raw`(?!(?:[^ ,]+ ){0,6}(?:nicht|nich|net|ned|nit|nid|nie|kein\w*)\b)`;

const bad =
  "durch|raus|doof|blod|bescheuert|grasslich|scheusslich|hasslich|furchtbar|schrecklich|gestorben|gegessen|vorbei|bah|ekelhaft|eklig|mist|murks|quatsch|kacke|scheisse|peinlich|langweilig|albern|uncool|ode|tabu|verpont|nervig|lastig|unangenehm|verboten|untersagt|unerwunscht|erledigt|gelaufen|ausgeschlossen|passe|verhasst|zuwider|suspekt|ein graus|ein grauel|ein dorn im auge|nicht geheuer|nicht erlaubt|nicht gern gesehen|nicht gestattet|ein rotes tuch|nichts fur (?:mich|uns|ihn|sie|unsere\\w*|meine\\w*)|nix fur (?:mich|uns|ihn|sie)|geschenkt|teufelszeug|unpraktisch|affig|fur die katz|schmarrn|krampf|schwachsinn|blodsinn|stuss|humbug|firlefanz|unding|kein vergnugen|ein krampf|nicht mein\\w* (?:ding|fall|geschmack|farbe|stil|welt|sache)";

/** What happens to somebody who wears it. */
const harm =
  "ausschlag|pickel|pusteln|quaddeln|juck\\w*|kopfweh|kopfschmerzen|zustande|die krise|gansehaut|schweissausbruch\\w*|ekzem|flecken|probleme|atemnot|platzangst|beklemmung\\w*";

/** What makes a thing not worth having. */
const needless =
  "uberflussig|unnotig|nicht notig|nicht notwendig|nicht so wichtig|nicht wichtig|nicht erforderlich|verzichtbar|entbehrlich|hinfallig|obsolet|nebensache|nebensachlich|zweitrangig|unwichtig|kein muss|vertane liebesmuh|verlorene liebesmuh|liebesmuh|verschwendet|vergeudet|fur die katz|umsonst|kein thema|kein kriterium|ohne belang|nicht von belang|zu viel des guten|ubertrieben|uninteressant|sinnfrei|sinnlos";

const annoys =
  "kratzt|kratzen|juckt|jucken|beisst|beissen|piekst|pieksen|fusselt|fusseln|haart|haaren|nervt|nerven|stort|storen|stinkt|stinken|muffelt|muffeln|schimmelt|verklumpt|verklumpen|klumpt|scheuert|schwitzt";

export const refusalFormsDe: RefusalForms = {
  excluded: [
    // "Kapuze soll keine dran sein", "nicht so eine schwere schwarze", "das mag keiner von uns".
    /# (?:will|wollen|mag|mogen|mochte|soll|sollte|sollen|darf|durfen|trag\w*|vertrag\w*|nehm\w*|kauf\w*|zieh\w*) (?:[^ ,]+ ){0,3}kein(?:e|en|er|es|s)?(?: |$)/,
    RegExp(
      `(?:nicht|net|ned|kein) (?:wieder |noch |schon wieder )?(?:so |so ne |son |sone |sonen )(?:ein |eine |einen )?${within}#`,
    ),
    /(?:^|[ ,])(?:keiner|keine|niemand|keins) (?:von (?:[^ ,]+ ){1,3}|der (?:[^ ,]+ ){1,2})?(?:mag|will|mochte|tragt|zieht|vertragt) (?:[^ ,]+ ){0,3}?#/,
    /# (?:mag|will|tragt|vertragt) (?:[^ ,]+ ){0,2}(?:keiner|niemand)(?: |$)/,
    /(?:mag|will|tragt|vertragt) (?:[^ ,]+ ){0,2}(?:keiner|niemand|koana) (?:[^ ,]+ ){0,2}?#/,
    /^(?:[^ ]+ )?wenn ich (?:[^ ]+ ){1,9}?(?:wollte|mochte) (?:, )?(?:dann )?(?:wurde|nahme|kaufte|hatte|ginge|griffe) (?:[^ ,]+ ){0,4}?#/,
    // "Rosa hat er satt", "Wolle haben wir über".
    /(?:^|, )# (?:hat|habe|hab|haben|han) (?:er|sie|es|ich|wir|man|mei\w* [^ ,]+) (?:[^ ,]+ ){0,2}(?:satt|uber|gesehen|dicke)(?: |$)/,
    // "Pink hat sie den Krieg erklärt", "eine Gore-Tex aufschwatzen lassen", "Schwarz haben wir alle schon".
    /(?:# (?:hat|habe|haben) (?:[^ ,]+ ){0,2}|(?:hat|habe|hab|haben) (?:[^ ,]+ ){0,2}#(?: [^ ,]+){0,2} )(?:den )?(?:krieg|kampf) (?:erklart|angesagt)/,
    /# (?:[^ ,]+ ){0,3}(?:aufschwatzen|andrehen|aufquatschen|aufgeschwatzt|angedreht|aufgequatscht)(?: |$)/,
    /(?:^|, )# (?:haben|hat|hab|habe) (?:wir|ich|sie|er) (?:[^ ,]+ ){0,1}(?:schon|genug)(?: |$)/,
    // "Blau ist durch", "Daunen sind bei mir durch", "Grün finden die Kinder doof".
    RegExp(`# (?:ist|sind|war|waren|wird|is|isch) ${undenied}${some(4)}(?:${bad})(?: |$)`),
    RegExp(
      `# (?:[^ ,]+ ){1,4}?(?:find|finde|findet|finden) (?:ich|i|er|sie|wir|mein\\w* [^ ,]+) ${undenied}${some(2)}(?:${bad})(?: |$)`,
    ),
    RegExp(`# (?:fand|fande|fanden) (?:ich|i|er|sie|wir) ${undenied}${some(3)}(?:${bad})(?: |$)`),
    RegExp(
      `# (?:[^ ]+ ){0,6}?, (?:das|die|es) (?:ist|sind|war) ${undenied}${some(3)}(?:${bad})(?: |$)`,
    ),
    // "Vor Daunen ekle ich mich", "für Lila konnte ich mich nie erwärmen".
    /vor (?:[^ ,]+ )?# (?:ekel\w*|ekle|grau\w*|graust|furcht\w*|grus\w*|hab\w* (?:[^ ,]+ ){0,2}(?:angst|horror|respekt))/,
    /(?:fur|mit|an) (?:[^ ,]+ )?# (?:konnt\w*|kann|werd\w*|wurd\w*) (?:ich|i|er|sie|wir|mich|sich) (?:[^ ,]+ ){0,4}?(?:nie|nicht|kaum|niemals) (?:[^ ,]+ ){0,3}?(?:erwarmen|anfreunden|begeistern|warm|gewohnen|erwarmt)/,
    // "Kapuze bitte streichen", "leb wohl, Baumwolle", "wehe, die ist blau".
    /# (?:bitte |gern |gerne )?(?:streichen|weglassen|entfernen|abmachen|abschneiden)(?: ,|$| )/,
    /(?:^|[ ,])(?:leb wohl|lebt wohl|adieu|tschuss|ade|auf nimmerwiedersehen|goodbye|bye bye|farewell|so long) (?:, )?(?:[^ ,]+ )?#/,
    /(?:^|[ ,])wehe (?:, )?(?:[^ ,]+ ){0,4}?#/,
    /(?:falls|wenn|sobald) (?:[^ ,]+ ){0,4}?# (?:[^ ,]+ ){0,3}, (?!(?:[^ ,]+ ){0,2}(?:stor|macht|schad|ist mir egal))(?:[^ ,]+ ){0,5}?(?:gar nicht|nicht erst|raus|weg|ohne mich|danke nein|lasst es|vergesst)(?: |$)/,
    /kann (?:ich |i )?(?:[^ ,]+ )?# (?:[^ ,]+ ){0,2}?(?:nicht|nimmer|ned|net) (?:mehr )?(?:sehen|riechen|ertragen|leiden|ausstehen|ab|horen|haben)/,
    /# (?:kann|konnen) (?:ich|i|er|sie|wir) (?:[^ ,]+ ){0,2}?(?:nicht|nimmer|ned|net) (?:mehr )?(?:sehen|riechen|ertragen|leiden|ausstehen|ab|horen)/,
    /(?:warum|wieso|weshalb) (?:ist|sind|muss|mussen|haben|hat|gibts|gibt es) (?:denn |eigentlich |bloss |nur )*(?:alles|alle|jede\w*|immer|ueberall|uberall|fast alle\w*) (?:[^ ,]+ ){0,5}?#/,
    // "Orange raus, Gelb raus", "Lila bleibt draußen", "Schwarz fliegt bei mir raus".
    RegExp(`(?:^|, )(?:die |das |der )?# (?:${bad})(?: ,|$)`),
    /# (?:bleibt|bleiben|bleib|fliegt|fliegen) (?:[^ ,]+ ){0,4}?(?:draussen|daheim|weg|zuhause|zu hause|im laden|im schrank|raus|aussen vor)(?: |$)/,
    // "Weiß verdreckt mir zu schnell", "Baumwolle saugt sich nur voll".
    /# (?:verdreckt|saugt|saugen|verfilzt|knittert|bleicht|farbt|fusselt|verschmutzt|klebt|muffelt|modert) (?!(?:[^ ,]+ ){0,3}(?:nicht|nie|kaum|kein\w*|ned|net)\b)/,
    /auf (?:[^ ,]+ )?# (?:spricht|spreche|sprech|reagiert|reagiere) (?:[^ ,]+ ){0,4}?(?:schlecht|ubel|empfindlich|allergisch|nicht gut)(?: |$)/,
    RegExp(`# (?:find|finde|findet|finden) ${undenied}${some(4)}(?:${bad})(?: |$)`),
    RegExp(`(?:find|finde|findet|finden) ${some(3)}# ${undenied}${some(2)}(?:${bad})(?: |$)`),
    RegExp(
      `# (?:, )?(?:das ist |ist |sind |also )?(?:alles|alle|beides|beide) (?:raus|weg|nicht|nix|tabu|durch|nichts)(?: |$)`,
    ),
    // "Wolle kratzt", and not "kratzt nicht".
    RegExp(
      `# (?:${annoys}) ?(?!(?:[^ ,]+ ){0,2}(?:nicht|nich|net|ned|nie|kaum|kein\\w*|weniger)\\b)`,
    ),
    /# , (?:die|der|das) (?:[^ ,]+ ){0,3}(?:mich|uns|ihn|sie|nur|immer|standig) (?:[^ ,]+ ){0,2}(?:wahnsinnig|irre|kirre|genervt|gestort|geargert|verruckt|gekratzt|gejuckt|gescheuert)/,
    /# (?:macht|machen|lasst|lassen) (?:mich|ihn|sie|uns) (?:[^ ,]+ ){0,2}(?:wahnsinnig|irre|kirre|verruckt|blass|alt|krank|fahl|dick)/,
    // "Daunen lehnt meine Frau ab", "rosa zieht sie nicht mehr an".
    /# (?:lehn|lehne|lehnt|lehnen) (?:[^ ,]+ ){1,5}ab(?: |$)/,
    /^(?:[^ ]+ ){0,2}# (?:mag|mogen|will|wollen|zieht|ziehen|ziehe|zieh|tragt|tragen|trag|trage|vertragt|vertrag|vertrage|nimmt|kauft|kaufe) (?:[^ ,]+ ){1,3}(?:nicht|nich|ned|net|nie|nimmer)(?: |$)/,
    /# (?:kame|kommt|kommen|kamen) (?:[^ ,]+ ){0,3}nicht (?:in|an|auf|ins|unter)(?: |$)/,
    /# (?:[^ ,]+ ){0,1}(?:vertrag|vertrage|ertrag|ertrage|mag|liebe|brauch|brauche) (?:ich|i) (?:etwa |ungefahr )?so (?:gut|gern|gerne|sehr|dringend) wie /,
    // "Mit Daunen könnt ihr mir gestohlen bleiben".
    /# (?:konnen|kann|konnt|kannst) (?:[^ ,]+ ){0,3}(?:gestohlen bleiben|wegbleiben|daheim bleiben|zuhause bleiben|zu hause bleiben)/,
    // "Finger weg von Wolle", "weigert sich, rosa zu tragen".
    /finger (?:[^ ,]+ )?von (?:[^ ,]+ )?#/,
    /weiger[nte]* (?:sich|mich|uns) (?:[^ ,]+ )?(?:, )?(?:[^ ,]+ ){0,2}#/,
    /# hass(?:e|t|en) (?:ich|i|er|sie|wir|mein|meine)(?: |$)/,
    // "Ohne dass da Daunen drin sind".
    /ohne dass (?:[^ ,]+ ){0,4}# (?:drin|dran|dabei|enthalten|drauf|verarbeitet)/,
    // "Schwarz hab ich schon dreimal", "trägt doch jeder".
    /(?:^|, )(?:[^ ,]+ )?# (?:hab|habe|haben|hob) (?:ich|i|wir|mir|mer) (?:[^ ,]+ )?(?:genug|genugend|dreimal|zweimal|viermal|dutzendfach|reichlich|massenhaft|ohne ende)/,
    /# (?:tragt|tragen|hat|haben) (?:doch |ja |eh )?(?:jeder|alle|jede|jedermann|hinz)(?: |$)/,
    /fur # (?:bin|fuhle|fuhl|sind) (?:ich|wir|mich) (?:[^ ,]+ ){0,2}zu /,
    // "Eine Kapuze wäre mir im Weg", "Kapuze weg".
    /# (?:ist|ware|wird|war|is|steht) (?:[^ ,]+ ){0,2}im weg(?: |$)/,
    /^# weg(?: |$)/,
    /lass(?:t|en sie)? (?:bitte |mir )?(?:die |den |das )?# (?:bitte )?(?:weg|aus|sein|bleiben)(?: |$)/,
    /# und ich (?:[^ ,]+ ){0,3}(?:keine?|nicht|nie|feinde|geschiedene)(?: |$)/,
    /(?:ich|mein\w* [^ ,]+) und # (?:[^ ,]+ ){0,3}(?:keine?|nicht|nie|feinde)(?: |$)/,
    // "Auf Daunen reagiert er mit Asthma".
    /auf # reagier(?:e|t|en) (?!nicht)/,
    /# (?:hatte|hat) (?:[^ ,]+ ){1,3}, (?:[^ ,]+ ){1,3}(?:soll|sollte|darf|bitte) (?:[^ ,]+ )?(?:keine?n?|nicht|ohne)(?: |$)/,
    // "Mit Leder kann man mich jagen, mit Wolle auch".
    /(?:jagen|gestohlen bleiben|vom leib) , (?:mit |und mit )?# (?:auch|genauso|ebenso)/,
    // "Wolle direkt auf der Haut, keine Chance", "ein Jahr Merino, nie wieder".
    /# (?:(?!ja|gern|muss|schon|~)[^ ,]+ ){0,5}, (?:keine chance|auf keinen fall|vergiss es|vergessen sie es|nein danke|ne danke|nee danke|nicht mit mir|niemals|nie im leben|im leben nicht|kommt nicht in frage|nix da|nicht geschenkt)(?: ,|$)/,
    /(?:hatte|hatten|hab|habe|gekauft|getragen|probiert) (?:[^ ]+ ){0,3}?# (?:[^ ]+ ){0,8}?, (?:und )?(?:[^ ,]+ )?(?:nie wieder|nie mehr|einmal und nie|einmal reicht|nicht noch mal|nicht nochmal|reicht mir|war ein fehler|bereut|ein reinfall)/,
    /# (?:[^ ,]+ ){0,7}, (?:die|das|den|dem|so eine|so einen|sowas) (?:will|mag|mocht\w*|brauch\w*|kauf\w*|nehm\w*) (?:ich|i|wir|er|sie) (?:auf keinen fall |bestimmt |ganz sicher )?(?:nicht|ned|net|nich|nie) (?:mehr|wieder|noch einmal|nochmal|noch mal)/,
    // "Mit Baumwolle bin ich fertig", "Wolle hatte ich in meinem Leben genug".
    /(?:mit|von) (?:[^ ,]+ )?# (?:bin|bi|sind) (?:ich|i|wir) (?:[^ ,]+ ){0,2}(?:fertig|durch|geheilt|bedient|kuriert)/,
    /# (?:hatte|hatten|hab|habe|haben|trag\w*|sehe|seh) (?:ich|i|wir) (?:[^ ,]+ ){0,5}(?:genug|aufgegeben|abgehakt|satt|uber|abgewohnt|nur auf beerdigungen|nur zur beerdigung)(?: |$)/,
    /aus (?:[^ ,]+ )?# (?:ist|sind|bin) (?:[^ ,]+ ){0,2}(?:raus|rausgewachsen|herausgewachsen|herausgewachsen|raus gewachsen)/,
    /# (?:ist|war|is|wor) (?:letztes jahr|letzte saison|letzten winter|letzten sommer|vorgestern|gestern|von gestern|so 2\d+|schnee von gestern|die phase)/,
    // "Schwarz hab ich auf jeder Beerdigung getragen, also alles nur das nicht".
    /# (?:[^ ]+ ){1,12}(?:, )(?:also |darum |deshalb |drum )?(?:bitte )?(?:alles|jede|was|irgendwas) (?:nur |bloss |ausser )(?:das|die|der|dem|den)(?: nicht| ned| net)?(?: |$)/,
    // "Tarnmuster überlass ich der Bundeswehr", "die Daunen können sie behalten".
    /# (?:uberlass\w*|lass) (?:ich|i|wir) (?:gern\w* |lieber )?(?:der|den|dem|anderen|andern|denen|meinem|meiner)(?: |$)/,
    /# (?:konnen|kann|konnt|durft|durfen) (?:[^ ,]+ ){0,3}(?:behalten|selber tragen|selbst tragen)/,
    /(?:wenn|falls|sobald) (?:ihr|sie|du|mir|jemand|wer|noch) (?:[^ ,]+ ){0,3}?# (?:[^ ,]+ ){0,3}(?:vorschlag\w*|vorschlagt|zeig\w*|anbiet\w*|empfehl\w*|andreh\w*|schick\w*|kommt|kommen) (?:, )?(?:[^ ,]+ ){0,3}(?:schrei\w*|geh\w*|kundig\w*|lauf\w*|platz\w*|raste|renn\w*|bin ich weg|bin weg|leg\w*)/,
    // "In Gelb seh ich krank aus", "Tarnfarbe macht mich alt".
    /in # (?:seh|sehe|sieht|sahe|wirk|wirke|wirkt) (?:ich|i|er|sie|man) (?:[^ ,]+ ){0,3}?(?:wie|krank|blass|alt|fahl|dick|doof|schlimm|furchtbar|komisch|scheisse|bescheuert|lacherlich|unmoglich|aus wie)(?: |$)/,
    /(?:sehe|seh|sieht) (?:ich|i|er|sie|man) (?:[^ ,]+ )?in # (?:[^ ,]+ ){0,3}?(?:wie|krank|blass|alt|fahl|dick|doof|schlimm|furchtbar|komisch|scheisse|bescheuert)(?: |$)/,
    /(?:sehe|seh|sieht) (?:(?:ich|i|er|sie|man) )?(?:[^ ,]+ ){0,2}?(?:schlecht|krank|furchtbar|schlimm|doof|blass|alt|unmoglich|schrecklich) (?:aus )?(?:[^ ,]+ )?in (?:[^ ,]+ )?#/,
    /in # (?:wurd|wurde|tat|mocht|will|lass)\w* (?:ich|i|er|sie|man) (?:[^ ,]+ ){0,3}(?:nie|nicht|niemals|net|ned)(?: |$)/,
    /(?:^|, )(?:bitte |etwas |viel |vielleicht )?weniger #/,
    /(?:^|, |und )(?:das |die |der |den )?# (?:ist |war |is |find ich |finde ich |waren |sind ){0,2}(?:mir |uns |ihr |ihm )?(?:viel |etwas |ein bisschen |einfach |schon |doch )?zu (?!klein|gross|lang|kurz|eng|teuer|weit|schmal|breit)/,
    // "Eins darf sie nicht sein: schwer".
    /(?:^|, )(?:nur )?(?:eins|eines|eine sache|ein ding|was) (?:darf|soll|sollte|muss|kann) (?:[^ ,]+ ){0,2}(?:nicht|ned|net|nie|keinesfalls|auf keinen fall) (?:sein|werden) , (?:zu )?#/,
    /(?:das letzte|das allerletzte) (?:, )?(?:was|das) (?:[^ ,]+ ){1,3}(?:will|mochte|brauchen kann) (?:, )?(?:ist|sind|ware) (?:[^ ,]+ ){0,3}?#/,
    // "Ich dachte erst an Daune, aber die Freundin hat mir das ausgeredet".
    /(?:dachte|gedacht|uberlegt|schielte|geschielt) (?:[^ ]+ ){0,4}?# (?:[^ .]+ ){0,9}?(?:ausgeredet|abgeraten|verworfen|abgekommen|anders uberlegt)(?: |$)/,
    // "Zuerst dachte ich an eine Kapuze, inzwischen will ich keine mehr".
    /(?:dachte|wollte|uberlegte|uberlegt|gedacht|zuerst|anfangs|erst|fruher) (?:[^ ]+ ){0,6}?# (?:[^ ,]+ ){0,3}(?:, )(?:[^ ,]+ ){0,3}?(?:will|brauch\w*|mag|mochte|doch|lieber) (?:[^ ,]+ ){0,3}?(?:keine?n?s?|nicht|ned|net) ?(?:mehr|lieber|doch)?(?: ,|$)/,
    /(?:von|uber) (?:[^ ,]+ )?# (?:will|mochte|mag|kann) (?:ich|i|er|sie|wir) (?:[^ ,]+ )?(?:nichts|nix|nie wieder was|kein wort) (?:mehr )?(?:horen|sehen|wissen)/,
    // "Was ich nicht leiden kann: Kapuzen, Leder".
    /^(?:das )?(?:was|wos|wat|alles was|dinge die|sachen die) (?:[^ ,]+ ){0,2}?(?:nicht|net|ned|nich|nie|gar nicht|hasse|auf keinen fall) (?!brauch)(?:[^ ,]+ ){0,3}?, (?:[^ ]+ ){0,12}?#/,
    /# (?:ware|war|is|ist) (?:zwar |ja )?(?:ganz )?(?:schon|super|toll|gut|nett|ideal|perfekt) (?:, )?(?:aber|nur|bloss) (?:[^ ]+ ){0,6}(?:allerg|vertrag|kratz|juck|ausschlag)/,
    /(?:bin|is|ist|sind) (?:halt |eben |einfach )?kein # ?(?:typ|mensch|fan|freund|trager|tragerin)(?: |$)/,
    /# (?:kommt|kommen) (?:mir|uns) (?:[^ ,]+ ){0,2}(?:nicht|nimmer|nie) (?:mehr |wieder )?(?:in|ins|an|auf|unter|uber)(?: |$)/,
    /# (?:geht|gehen|ging) (?:[^ ,]+ ){0,4}(?:gar nicht|garnicht|gar net|gar ned|uberhaupt nicht)(?: |$)/,
    // "Daunen scheiden aus", "aus Tierschutzgründen scheiden Daunen aus".
    RegExp(`# (?:scheid\\w*|fall\\w*) ${some(5)}(?:aus|weg|flach|raus)(?: |$)`),
    RegExp(`(?:scheid\\w*|fallen|fallt) ${some(3)}# ${some(4)}(?:aus|weg|flach|raus)(?: |$)`),
    // "Rot verbietet mir meine Frau", "auf der Arbeit sind Logos verboten".
    /# (?:verbiet\w*|verbat\w*|untersag\w*|hass\w*|verabscheu\w*|verachte\w*|boykottier\w*|meid\w*|vermeid\w*|scheu\w*|umgeh\w*) /,
    /(?:verbiet\w*|untersag\w*|boykottier\w*|verabscheu\w*|vermeid\w*|meide|meidet|meiden) (?:[^ ,]+ ){0,4}?#/,
    RegExp(
      `(?:sind|ist|waren|war) ${some(2)}# ${undenied}${some(3)}(?:verboten|untersagt|tabu|unerwunscht|verpont|verhasst|gestorben)(?: |$)`,
    ),
    RegExp(
      `(?:ist|sind|war) (?:mir|uns|ihr|ihm) ${some(1)}# ${undenied}${some(2)}(?:zuwider|verhasst|suspekt|ein graus|unheimlich)(?: |$)`,
    ),
    // "Schwarze Rucksäcke hab ich jetzt drei, das reicht".
    /# (?:@ |[^ ,]+ )?(?:hab|habe|haben|hat|hob) (?:ich|i|wir|er|sie) (?:[^ ,]+ ){0,4}, (?:das|die|es|und das) (?:reicht|reichen|genugt|langt|langen)(?: |$)/,
    // "Knallig darf er um Himmels willen nicht sein".
    /# (?:darf|soll|sollte|durfte|sollten|durfen) (?:[^ ,]+ ){0,6}(?:nicht|nich|net|ned|keinesfalls|niemals) (?:sein|aussehen|wirken|werden|haben)(?: |$)/,
    // "Von Synthetik kriege ich Ausschlag", "mit Daunen hab ich schlechte Erfahrungen".
    RegExp(
      `(?:von|durch|mit|in|unter) (?:[^ ,]+ )?# (?:krieg\\w*|bekomm\\w*|hab\\w*|hat) (?:ich|i|er|sie|wir|mein\\w* [^ ,]+) ${undenied}${some(5)}(?:${harm})(?: |$)`,
    ),
    RegExp(
      `(?:krieg\\w*|bekomm\\w*|hab|habe|hat) (?:ich |er |sie )?(?:von|durch|mit|in|unter) (?:[^ ,]+ )?# ${undenied}${some(4)}(?:${harm})(?: |$)`,
    ),
    /mit (?:[^ ,]+ )?# (?:hab\w*|hatt\w*|mach\w*) (?:ich|i|wir|er|sie) (?:[^ ,]+ ){0,3}(?:schlechte|keine guten|pech|schlimme|arger|keine gute|miese)(?: |$)/,
    /(?:schlechte|keine guten|miese|schlimme) erfahrung\w* (?:[^ ,]+ ){0,2}mit (?:[^ ,]+ )?#/,
    // "Eher ungern was mit Daune", "verschont mich mit Neon", "bleibt mir weg mit Wolle".
    /(?:^|[ ,])(?:ungern|widerwillig) (?:[^ ,]+ ){0,3}?#/,
    /(?:verschon\w*|bleib\w*|geh\w*) (?:mich|mir|uns) (?:[^ ,]+ ){0,3}?(?:mit|vor) (?:[^ ,]+ )?#/,
    /mit (?:[^ ,]+ )?# (?:braucht|brauchen|musst|mussen|brauchst) (?:ihr|sie|du|man|mir) (?:[^ ,]+ ){0,3}(?:nicht|nich|ned|net)(?: |$)/,
    /(?:weg|schluss|aus|ende|nieder|basta) mit (?:dem |der |den |diesem |dieser |diesen |allem )?#/,
    // "Nichts, wo groß der Markenname draufsteht".
    /(?:nichts|nix|keine?n?) , (?:wo|bei dem|bei der|auf dem|auf der) (?:[^ ,]+ ){0,4}?#/,
    /(?:rumpf\w*) (?:uber|bei) (?:[^ ,]+ ){0,2}?#/,
    /# (?:[^ ,]+ ){0,2}?(?:hangt|hangen|steht|stehen) (?:mir|uns|ihm|ihr) (?:[^ ,]+ ){0,3}(?:zum hals|zu den ohren|bis oben|bis hier)/,
    // "Um Wolle mache ich einen Bogen", "von Fleece halte ich wenig".
    /um (?:[^ ,]+ )?# (?:[^ ,]+ ){0,4}bogen(?: |$)/,
    /bogen um (?:[^ ,]+ ){0,2}?#/,
    /(?:von|an) (?:[^ ,]+ )?# (?:halt|halte|halten|halt|hab|habe|finde) (?:ich|i|wir|er|sie) (?:[^ ,]+ ){0,3}?(?:nichts|nix|wenig|genug|die nase|die schnauze)(?: |$)/,
    /(?:nase|schnauze|kanal|faxen) (?:gestrichen )?(?:voll|dicke) von (?:[^ ,]+ ){0,2}?#/,
    /# (?:gefall\w*|steht|stehen|taugt|taugen|liegt|liegen) (?:mir|uns|ihr|ihm|mia) (?:[^ ,]+ ){0,3}?(?:nicht|nich|net|ned|nix)(?: |$)/,
    // "Was Gore-Tex angeht, bin ich ein gebranntes Kind", "mit Kapuzen stehe ich auf Kriegsfuß".
    /was (?:[^ ,]+ ){0,2}?# (?:angeht|betrifft|anbelangt) , (?:[^ ,]+ ){0,6}?(?:gebranntes|raus|bedient|genug|geheilt|durch|kein\w*|nicht)(?: |$)/,
    /mit (?:[^ ,]+ )?# (?:steh\w*) (?:[^ ,]+ ){0,3}kriegsfuss/,
    /kriegsfuss mit (?:[^ ,]+ )?#/,
    // "Nie im Leben zieh ich was mit Tarnmuster an".
    /(?:nie im leben|nie und nimmer|im leben nicht|um nichts in der welt|um keinen preis|keine zehn pferde|nicht mal geschenkt|nicht im traum|im traum nicht|nur uber meine leiche) (?:[^ ,]+ ){0,5}?#/,
    /# (?:[^ ,]+ ){0,5}(?:nie im leben|nie und nimmer|im leben nicht|um nichts in der welt|um keinen preis|nicht mal geschenkt|nicht im traum)(?: |$)/,
    // "Mein Hautarzt rät von Wolle ab", "von Daunen bitte Abstand nehmen".
    /(?:rat|raten|riet|rieten|abgeraten) (?:[^ ,]+ ){0,4}?(?:von|vom) (?:[^ ,]+ ){0,2}?#/,
    /(?:von|vom) (?:[^ ,]+ )?# (?:[^ ,]+ ){0,4}?(?:abgeraten|ab|abstand|abzusehen|absehen|abraten)(?: |$)/,
    /abstand (?:[^ ,]+ )?von (?:[^ ,]+ )?#/,
    // "Es juckt mich schon beim Anblick von Wolle", "Federn zu rupfen widerstrebt mir".
    /(?:anblick|gedanken|geruch) (?:von|an) (?:[^ ,]+ )?#/,
    /# (?:[^ ,]+ ){0,6}?(?:widerstreb\w*|widert|gegen den strich|auf den keks|auf den geist|auf den zeiger|auf die nerven|auf den wecker)(?: |$)/,
    /# (?:[^ ,]+ )?(?:passt|passen) (?:mir|uns|ihm|ihr) (?:[^ ,]+ ){0,2}?(?:nicht|nich|net|ned)(?: |$)/,
    // "Auf Wolle bin ich nicht scharf", "keine Lust mehr auf Daune", "kommt mir nicht mit Rosa".
    /auf (?:[^ ,]+ )?# (?:bin|ist|sind|steh\w*) (?:[^ ,]+ ){0,4}?(?:nicht|net|ned|nich|gar nicht) (?:so |sehr |gerade |besonders )?(?:scharf|versessen|aus|erpicht|wild)?(?: |$)/,
    /(?:kein|keinen|keine|null) (?:bock|lust|nerv) (?:mehr )?(?:auf|fur) (?:[^ ,]+ ){0,2}?#/,
    /(?:komm|kommt|kommen) (?:mir|uns) (?:[^ ,]+ ){0,3}?(?:nicht|bloss nicht|ja nicht|nie) (?:[^ ,]+ ){0,3}?mit (?:[^ ,]+ ){0,2}?#/,
    /(?:sobald|wenn|falls|sofern) (?:[^ ,]+ ){0,3}?# (?:[^ ,]+ ){0,2}(?:dran|drin|drauf|dabei|ist|hat|sind) , (?:[^ ,]+ ){0,3}?(?:raus|weg|nicht|nein|lass\w*)(?: |$)/,
    /^(?:muss|mussen) (?:denn |eigentlich |da |das |bitte |immer |wirklich |uberall ){1,3}(?:[^ ,]+ ){0,4}?#/,
    // "Noch ein graues Shirt, genau das hat gefehlt".
    /(?:noch|schon wieder|another|yet another) (?:ein\w* )?(?:[^ ,]+ ){0,2}?# (?:@ )?, (?:just |exactly |genau |na |das )(?:what|das|hat|toll|super|fehlt)/,
    // "Leder hat bei mir nichts verloren", "Daunen gehören verboten".
    /# (?:hat|haben) (?:[^ ,]+ ){0,5}(?:nichts verloren|nichts zu suchen|ausgedient|keinen platz|hausverbot|verspielt|nix verloren)(?: |$)/,
    /# (?:gehort|gehoren) (?:verboten|abgeschafft|nicht|in den mull|in die tonne|auf den mull)(?: |$)/,
    /# (?:[^ ,]+ )?(?:lass|lasse|lassen) (?:ich|i|wir|er|sie) (?:[^ ,]+ ){0,3}(?:links liegen|im laden|hangen|weg|aus|bleiben|stehen|liegen)(?: |$)/,
    /(?:das letzte|das allerletzte) , (?:was|das) (?:[^ ,]+ ){1,3}(?:brauch\w*|fehlt|fehlen) , (?:ist|sind|ware) (?:[^ ,]+ ){0,3}?#/,
    /(?:alles|jede farbe|jedes material|irgendwas|irgendeine farbe) (?:, )?(?:nur|bloss|ausser|hauptsache) (?:nicht |kein\w* |nicht in )?#/,
    /# (?:ist|is|sind) (?:die farbe|das zeug|die farben) (?:vom|von|der|des) (?:gegner\w*|feind\w*|rivalen|konkurrenz)/,
  ],
  unneeded: [
    // "Was ich nicht brauche: Kapuze", "wasserdicht wäre nett, muss aber nicht".
    /^(?:das )?(?:was|wos|wat|alles was|dinge die) (?:[^ ,]+ ){0,2}?(?:nicht|net|ned|nich|nie) (?:brauch\w*|benotige\w*|muss) (?:[^ ,]+ )?, (?:[^ ]+ ){0,6}?#/,
    /# (?:ware|wars|war|ist|is|sind) (?:zwar |ja |schon )?(?:ganz )?(?:nett|schon|gut|super|toll|praktisch|ok|okay|fein) , (?:[^ ,]+ ){0,2}?(?:muss|brauch\w*|mussen|muass) (?:[^ ,]+ ){0,3}?(?:nicht|ned|net|nich|nid)(?: |$)/,
    /# , (?:das |die |den |aber )?(?:braucht|brauch\w*|muss) (?:er|sie|es|ich|i|man|wir|s) (?:aber |doch |gar |uberhaupt |eigentlich )*(?:nicht|ned|net|nich|nid)(?: |$)/,
    /# (?:braucht|brauchts) (?:[^ ,]+ ){0,5}(?:kein mensch|niemand|keiner|keine sau|kein schwein)(?: |$)/,
    // "Kapuze muss keine dran sein", "Taschen brauche ich keine".
    /# (?:muss|mussen|muess|braucht|brauchts|brauche|brauch|brauchen|bruuch\w*|musste) (?:[^ ,]+ ){0,3}kein(?:e|en|er|es|s)?(?: |$)/,
    /auf (?:[^ ,]+ )?# (?:leg|lege|legen|legt) (?:[^ ,]+ ){0,2}(?:keinerlei|null|gar keinen|uberhaupt keinen|wenig|keinen) (?:[^ ,]+ )?wert/,
    /# (?:ware|war|ist|is) (?:[^ ,]+ ){0,3}(?:rausgeworfenes geld|rausgeschmissenes geld|geldverschwendung|verschwendung|luxus|schnickschnack|spielerei|unfug|perlen vor die saue)/,
    /# (?:ist|ware|war) (?:[^ ,]+ ){0,2}das letzte , (?:was|das)/,
    /ob (?:[^ ,]+ ){0,2}# (?:[^ ,]+ ){0,2}, (?:interessiert|kummert|juckt|ist|spielt|tut) (?:[^ ,]+ ){0,4}(?:nicht|egal|wurscht|schnuppe|keine rolle|nix|nichts|wurst|null)/,
    /kein (?:mensch|schwein|aas) (?:braucht|will) (?:[^ ,]+ ){0,3}#/,
    /^(?:[^ ]+ )?(?:was|wat|wos) (?:soll|will|mach|tu) (?:ich|i|er|sie|man|wir) (?:[^ ,]+ ){0,5}?mit (?:[^ ,]+ )?#/,
    // "Ein hoher Schaft ist für mich überflüssig", "Reflektoren dürfen gern fehlen".
    RegExp(
      `# ${some(1)}(?:ist|sind|ware|waren|war|is|isch|wird) (?!(?:[^ ,]+ ){0,3}(?:nicht|nie|net|ned|kein) (?:egal|uberflussig|unnotig|unwichtig|zweitrangig|ubertrieben))${some(5)}(?:${needless})(?: |$)`,
    ),
    /# (?:[^ ,]+ ){0,2}?(?:darf|durfen|kann|konnen|konnte|konnten|durfte) (?:(?!nicht|nie|net|ned|nid|nod)[^ ,]+ ){0,3}?(?:fehlen|wegfallen|weg|wegbleiben|entfallen|weggelassen werden|wegbleibn)(?: |$)/,
    // "Schneefang kann man sich von mir aus sparen".
    /# (?:kann|konnen|konnt|konnte) (?:man|ihr|sie|wir|ich|er) (?:[^ ,]+ ){0,5}?(?:sparen|schenken|klemmen)(?: |$)/,
    // "Reflektoren hat schon meine Weste", "Wärme übernimmt die Daunenjacke darunter".
    /# (?:hat|haben|hab|ubernimmt|erledigt|bringt) (?:schon |bereits |ja |eh )(?:mein\w*|unser\w*|sein\w*|ihr\w*|die|der|das) /,
    /# (?:ubernimmt|erledigt) (?:mein\w*|unser\w*|die|der|das) /,
    // "Dass sie eine Kapuze hat, verlangt keiner", "fehlende Taschen wären kein Drama".
    /(?:dass|ob) (?:[^ ,]+ ){0,4}?# (?:[^ ,]+ ){0,2}, (?:verlang\w*|brauch\w*|muss|erwart\w*|fordert) (?:[^ ,]+ ){0,3}?(?:keiner|niemand|nicht|kein)(?: |$)/,
    /(?:fehlende\w*|keine|ohne) # (?:ware\w*|ist|sind|war\w*) (?:[^ ,]+ ){0,2}?(?:kein\w*|nicht)(?: |$)/,
    /# (?:brauch\w*) (?:ich|i|wir|er|sie) (?:wie|wia) /,
    // "Chapuze bruuch i nöd", "an Taschen besteht kein Bedarf".
    /(?<!mit )# (?:brauch\w*|bruuch\w*|bruch\w*) (?:[^ ,]+ ){0,4}?(?:nimmer|nicht|nod|ned|net|nid|nit|nich)(?: |$)/,
    /(?:an|nach) (?:[^ ,]+ )?# (?:besteht|hab\w*|gibt|ist) (?:[^ ,]+ ){0,3}?(?:null|kein\w*|wenig|kaum) (?:bedarf|interesse|verlangen|bedurfnis)/,
    /(?:null|kein\w*|wenig|kaum) (?:bedarf|interesse|verlangen) (?:an|nach) (?:[^ ,]+ )?#/,
    /(?:spart|sparen|schenkt|schenken|spar) (?:euch|sie sich|dir|ihr euch|mir|uns) (?:die |den |das |alle )?#/,
    /# (?:muss|musste|mussen|brauch\w*) (?:[^ ,]+ ){0,6}(?:nicht|nich|net|ned) (?:zu )?(?:sein|haben)(?: |$)/,
    /# (?:konnen|kann|konnte|konnten|durfen) (?:wir|ich|man|sie|i|ihr) (?:[^ ,]+ ){0,2}(?:vernachlassigen|vergessen|streichen|knicken|ignorieren)/,
    /ohne dass (?:[^ ,]+ ){0,4}# sein (?:muss|musste|mussen|mussten)/,
  ],
  welcome: [
    // "Nein zu Schwarz, ja zu Blau", "weniger Schwarz, mehr Grün".
    /(?:^|[ ,])(?:ja|gern|gerne|jawohl|vielleicht) zu (?:[^ ,]+ )?#/,
    /, (?:und |aber )?(?:mehr|lieber|eher|dafur|stattdessen|vielleicht|bitte lieber) # (?!(?:nicht|auch nicht|net|ned)(?: |$))/,
    /(?:vielleicht|lieber|stattdessen|doch|gern|gerne) (?:mal |mal was in |was in |in |etwas in )# ?$/,
    /(?:^|[ ,])(?:kein\w*|nicht|nichts|nix|nie|niemals) (?:(?:@|eine|einen|ein|die|mehr|was|bitte|mir|kaufen|nehmen|raus|los|aus dem haus|auf die strasse) ){0,3}ohne (?:(?:die|der|das|den|eine?n?|ordentliche|gute|grosse|richtige) ){0,2}#/,
    /(?:^|[ ,])ohne (?:(?:die|der|das|den|eine?n?|ordentliche|gute|grosse) )?# (?:kauf|nehm|geh|fahr|lauf|mag|zieh|will|brauch|komm)\w* (?:[^ ,]+ ){0,3}(?:nicht|nix|nie|keine?n?|gar nicht)/,
    /(?:nichts|nix|keine?n?|nie) (?:[^ ,]+ ){0,3}, (?:was|die|das|der) nicht (?:[^ ,]+ )?#/,
    // "Eine Kapuze ist nicht verkehrt", "schadet nicht".
    /# (?:ist|ware|war|sind|waren|kann|konnte|wurde|wurden|schadet|schaden) (?:[^ ,]+ ){0,2}?(?:nicht|nie|net|ned)(?: (?:verkehrt|schlecht|ubel|schaden|falsch|dumm|verachten)| ?$| ?,)/,
    // "Über Merino geht nichts", "Taschen kann ich nie genug haben", "um eine Kapuze kommt man nicht herum".
    /uber (?:[^ ,]+ )?# geht (?:[^ ,]+ ){0,3}?(?:nichts|nix)(?: |$)/,
    /# (?:kann|konnen|hab|habe) (?:[^ ,]+ ){0,3}?(?:nie|nicht|niemals|gar nicht|nia) genug(?: |$)/,
    /(?:nie|nicht|niemals|gar nicht) genug #/,
    /um (?:[^ ,]+ )?# (?:komm\w*|fuhrt) (?:[^ ,]+ ){0,4}(?:herum|vorbei|drumrum|umhin|rum)(?: |$)/,
    /(?:an|ohne) (?:[^ ,]+ )?# (?:fuhrt|geht|gehts) (?:[^ ,]+ ){0,3}(?:kein weg vorbei|nichts|nix|gar nichts|nicht)(?: |$)/,
    /^nicht # (?:heisst|bedeutet|ist gleich|scheidet|kommt|fallt|geht)/,
  ],
};
