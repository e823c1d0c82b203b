import type { Language } from "../../../src/reading/message/phrase-pattern.ts";

/** What a form says of the thing in it: it must not be there, may be missing, is welcome. */
export type Stand = "excluded" | "unneeded" | "welcome";

/** A word and what it is called in a reading. */
export interface Thing {
  readonly lang: Language;
  /** What a form may say of it: a material, a feature, a colour, a good or a bad quality. */
  readonly kind: "material" | "feature" | "color" | "good" | "bad";
  readonly word: string;
  readonly value: string;
}

const list = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function thingsOf(kind: Thing["kind"], lang: Language, words: string): readonly Thing[] {
  return words.split(", ").map((item) => {
    const [word = "", value = ""] = item.split(" = ");
    return { lang, kind, word, value };
  });
}

export const things: readonly Thing[] = [
  ...thingsOf(
    "material",
    "en",
    "down = down, wool = wool, leather = leather, fur = fur, cotton = cotton",
  ),
  ...thingsOf(
    "material",
    "de",
    "Daunen = down, Wolle = wool, Leder = leather, Pelz = fur, Baumwolle = cotton",
  ),
  ...thingsOf("feature", "en", "hood = hood"),
  ...thingsOf("feature", "de", "Kapuze = hood"),
  ...thingsOf(
    "color",
    "en",
    "black = black, pink = pink, yellow = yellow, red = red, brown = brown, purple = purple",
  ),
  ...thingsOf(
    "color",
    "de",
    "schwarz = black, rosa = pink, gelb = yellow, rot = red, braun = brown, lila = purple",
  ),
  ...thingsOf(
    "good",
    "en",
    "waterproof = waterproof, windproof = windproof, breathable = breathable, reflective = reflective, stretchy = stretch, lightweight = light",
  ),
  ...thingsOf(
    "good",
    "de",
    "wasserdicht = waterproof, winddicht = windproof, atmungsaktiv = breathable, reflektierend = reflective, dehnbar = stretch, leicht = light",
  ),
  ...thingsOf(
    "bad",
    "en",
    "heavy = heavy, bulky = bulky, tight = tight, noisy = noisy, itchy = itchy",
  ),
  ...thingsOf("bad", "de", "schwer = heavy, eng = tight, laut = noisy, kratzig = itchy"),
];

export interface NegationForm {
  readonly lang: Language;
  readonly stand: Stand;
  readonly kinds: readonly Thing["kind"][];
  /** `#` is the thing; `##` another one of its kind, of which the same is said. */
  readonly text: string;
}

const formsOf = (
  stand: Stand,
  lang: Language,
  kinds: string,
  lines: string,
): readonly NegationForm[] =>
  list(lines).map((text) => ({
    lang,
    stand,
    kinds: kinds.split(" ") as readonly Thing["kind"][],
    text,
  }));

export const negationForms: readonly NegationForm[] = [
  ...formsOf(
    "excluded",
    "en",
    "material",
    `no #
    without #
    without any #
    nothing with #
    nothing made of #
    not made of #
    absolutely no #
    definitely no #
    but no #
    and no #
    with no #
    please no #
    # free
    #-free
    anything but #
    anything except #
    no # or ##
    no # and no ##
    neither # nor ##
    without # or ##
    I hate #
    I can't stand #
    I really dislike #
    I'm allergic to #
    he is allergic to #
    my wife can't wear #
    I don't want #
    I don't want any #
    I don't like #
    I don't wear #
    we don't buy #
    I'm not a fan of #
    I'm not keen on #
    not keen on #
    I'm not into #
    # is out
    # is a no go
    # gives me a rash
    # isn't for me
    # is not an option
    # is out of the question
    #? no thanks
    # - no thanks
    please avoid #
    avoiding #
    it must not contain #
    it shouldn't contain #
    mustn't have any # in it
    as long as it's not #
    so long as there's no #
    I refuse to wear #
    I try to avoid #
    I won't wear #
    I'd rather not have #
    preferably not #
    preferably no #
    ideally no #
    under no circumstances #
    please don't show me #
    don't offer me #
    don't suggest #
    something that isn't #
    one that doesn't use #
    that has no # in it
    which contains no #
    I've had enough of #
    not # please
    not #, please
    rather not #
    never #
    zero #
    anything other than #
    instead of #
    something other than #
    I stay away from #
    I can do anything but #
    my skin reacts to #
    doesn't contain #`,
  ),
  ...formsOf(
    "excluded",
    "en",
    "feature",
    `no #
    without a #
    I don't want a #
    not one with a #
    please without #
    but without the #
    it shouldn't have a #
    it mustn't have a #
    I hate a #
    no # please
    doesn't have a #
    that doesn't have a #
    minus the #
    skip the #
    a # annoys me
    I don't like a #`,
  ),
  ...formsOf(
    "excluded",
    "en",
    "color",
    `not #
    not # please
    no #
    anything but #
    any colour but #
    any color except #
    not in #
    nothing #
    nothing in #
    not # or ##
    neither # nor ##
    I hate #
    he hates #
    she won't wear #
    I don't like #
    I don't want #
    please not #
    just not #
    as long as it's not #
    as long as it isn't #
    but not #
    but please not #
    preferably not #
    definitely not #
    must not be #
    shouldn't be #
    it can't be #
    # is out
    never #
    no # please
    other than #
    I'd rather not have #
    she doesn't want #
    everything except #
    # doesn't suit me
    don't want it in #
    that isn't #
    which isn't #`,
  ),
  ...formsOf(
    "unneeded",
    "en",
    "good",
    `it doesn't have to be #
    doesn't have to be #
    doesn't need to be #
    it needn't be #
    need not be #
    no need for it to be #
    no need to be #
    not necessarily #
    it's not necessary that it is #
    doesn't necessarily have to be #
    doesn't matter if it's #
    doesn't matter whether it's #
    I don't care if it's #
    I don't care whether it is #
    I'm not bothered if it's #
    I'm not fussed whether it's #
    it isn't important that it's #
    # isn't important
    # is not important
    # isn't necessary
    # is not necessary
    # not needed
    # not necessary
    # is optional
    # is not a must
    # doesn't matter
    I don't need it to be #
    we don't need it #
    I don't need #
    don't need anything #
    it is not required to be #
    they don't have to be #
    they don't need to be #
    won't need to be #
    doesn't have to be # or ##
    # would be overkill
    # is overkill`,
  ),
  ...formsOf(
    "unneeded",
    "en",
    "feature",
    `I don't need a #
    no need for a #
    doesn't need a #
    it doesn't have to have a #
    doesn't need to have a #
    a # isn't necessary
    a # is not important
    # not needed
    # is optional
    # not essential
    I can do without a #
    can live without a #
    not bothered about a #
    a # doesn't matter
    don't care about a #
    I wouldn't use a #`,
  ),
  ...formsOf(
    "excluded",
    "en",
    "bad",
    `not too #
    not #
    nothing #
    nothing too #
    isn't #
    that isn't too #
    that's not #
    without being #
    without being too #
    must not be #
    mustn't be #
    shouldn't be #
    should not be too #
    can't be too #
    not so #
    not overly #
    not very #
    I don't want anything #
    I don't want it to be #
    I don't want something #
    doesn't feel #
    I hate # stuff
    neither # nor ##
    not # or ##
    less #
    as long as it isn't #
    but not #`,
  ),
  ...formsOf(
    "welcome",
    "en",
    "good",
    `not only #
    not just #
    never without being #`,
  ),
  ...formsOf(
    "unneeded",
    "en",
    "good",
    `a hood isn't needed, # neither
    pockets not needed, # neither`,
  ),
  ...formsOf(
    "unneeded",
    "de",
    "good",
    `Kapuze brauche ich nicht, # auch nicht
    Taschen muss nicht sein, # auch nicht`,
  ),
  ...formsOf("welcome", "de", "material", `# oder ## ist mir egal`),
  ...formsOf(
    "welcome",
    "en",
    "material",
    `# or ## doesn't matter to me
    I've nothing against #
    nothing against #
    no problem with #
    I don't mind #
    wouldn't say no to #
    # is fine
    # is ok
    # would be fine
    I'm ok with #
    not without #
    I'm not against #
    not opposed to #
    not averse to #`,
  ),
  ...formsOf(
    "welcome",
    "en",
    "bad",
    `can be #
    it may be #
    it can be a bit #
    I don't mind if it's #
    I don't mind #
    doesn't matter if it's #
    it's ok if it's #`,
  ),
  ...formsOf(
    "excluded",
    "de",
    "material",
    `keine #
    ohne #
    ganz ohne #
    bloß keine #
    bitte keine #
    bitte ohne #
    aber keine #
    aber ohne #
    und keine #
    auf keinen Fall #
    auf gar keinen Fall #
    nichts mit #
    nix mit #
    nichts aus #
    nicht aus #
    nicht mit #
    nur keine #
    nur nicht aus #
    lieber ohne #
    lieber keine #
    am liebsten ohne #
    möglichst ohne #
    möglichst keine #
    weder # noch ##
    keine # und keine ##
    keine # oder ##
    ohne # und ##
    ohne # oder ##
    # mag ich nicht
    # mag ich gar nicht
    ich mag keine #
    ich mag # nicht
    ich hasse #
    meine Frau hasst #
    mein Mann mag keine #
    # geht gar nicht
    # geht nicht
    # kommt nicht in Frage
    # will ich nicht
    # möchte ich nicht
    # möchte ich nicht haben
    # bitte nicht
    # ist tabu
    # scheidet aus
    # trage ich nicht
    # vertrage ich nicht
    ich vertrage keine #
    er verträgt keine #
    allergisch gegen #
    ich bin allergisch auf #
    bin gegen # allergisch
    ich habe eine Allergie gegen #
    #? Nein danke
    alles außer #
    alles nur keine #
    bitte auf # verzichten
    ich möchte auf # verzichten
    darf keine # enthalten
    soll keine # enthalten
    da darf keine # drin sein
    # darf nicht drin sein
    steh nicht auf #
    ich bin kein Fan von #
    von # halte ich nichts
    ich will keine #
    ich möchte keine #
    wir wollen keine #
    zeig mir bitte keine #
    hauptsache keine #
    hauptsache ohne #
    statt #
    es sollte nicht aus # sein
    sollte ohne # sein
    die nicht aus # ist
    die keine # enthält
    die ohne # auskommt
    kommt ohne # aus
    #frei
    bitte nicht aus #
    komplett ohne #
    nie wieder #
    Hände weg von #
    bleib mir weg mit #`,
  ),
  ...formsOf(
    "excluded",
    "de",
    "feature",
    `keine #
    ohne #
    bitte ohne #
    aber ohne #
    lieber ohne #
    ich will keine #
    soll keine # haben
    sollte keine # haben
    darf keine # haben
    die keine # hat
    # mag ich nicht
    # stört mich
    # nervt
    ich mag keine #
    bloß keine #
    nicht mit #
    # will ich nicht
    # bitte nicht
    am liebsten ohne #`,
  ),
  ...formsOf(
    "excluded",
    "de",
    "color",
    `nicht #
    nicht in #
    bitte nicht #
    bitte nicht in #
    bloß nicht #
    bloß nicht in #
    nur nicht #
    nur nicht in #
    nur kein #
    kein #
    alles außer #
    jede Farbe außer #
    alles andere als #
    Farbe egal, nur nicht #
    Farbe egal, Hauptsache nicht #
    Hauptsache nicht #
    aber nicht #
    aber nicht in #
    aber bitte nicht #
    nichts in #
    weder # noch ##
    nicht # oder ##
    auf keinen Fall #
    auf keinen Fall in #
    # mag ich nicht
    # mag er nicht
    sie mag kein #
    sie hasst #
    ich mag kein #
    ich mag # nicht
    # geht gar nicht
    # bitte nicht
    # steht mir nicht
    # kommt nicht in Frage
    darf nicht # sein
    soll nicht # sein
    sollte nicht # sein
    die nicht # ist
    lieber nicht #
    lieber nicht in #
    eher nicht #
    möglichst nicht #
    möglichst nicht in #
    am liebsten nicht #
    ich will kein #
    er trägt kein #
    er will kein #
    # ist nicht so meins
    nicht schon wieder #`,
  ),
  ...formsOf(
    "unneeded",
    "de",
    "good",
    `muss nicht # sein
    sie muss nicht # sein
    muss nicht unbedingt # sein
    muss nicht extra # sein
    muss auch nicht # sein
    muss nicht zwingend # sein
    braucht nicht # zu sein
    braucht nicht # sein
    brauchen nicht # zu sein
    müssen nicht # sein
    # muss sie nicht sein
    # muss nicht sein
    # muss es nicht sein
    # ist nicht nötig
    # ist nicht notwendig
    # ist nicht wichtig
    # ist mir nicht wichtig
    # ist mir egal
    # ist egal
    # egal
    ob sie # ist, ist mir egal
    egal ob #
    # nicht nötig
    # nicht wichtig
    nicht zwingend #
    nicht unbedingt #
    # brauche ich nicht
    # brauch ich nicht
    # ist kein Muss
    # kein Muss
    # ist nebensächlich
    es ist nicht wichtig, dass sie # ist
    es ist nicht nötig, dass sie # ist
    # spielt keine Rolle
    # wäre übertrieben
    # ist nicht entscheidend
    muss weder # noch ## sein
    sie müsste nicht # sein
    muss jetzt nicht # sein`,
  ),
  ...formsOf(
    "unneeded",
    "de",
    "feature",
    `# brauche ich nicht
    # brauch ich nicht
    ich brauche keine #
    brauche keine #
    # muss nicht sein
    # ist nicht nötig
    # ist mir egal
    # egal
    # nicht nötig
    keine # nötig
    auf # kann ich verzichten
    # ist kein Muss
    muss keine # haben
    braucht keine #
    braucht keine # zu haben
    eine # ist nicht wichtig
    wir brauchen keine #
    # muss nicht dran sein`,
  ),
  ...formsOf(
    "excluded",
    "de",
    "bad",
    `nicht zu #
    nicht #
    nicht so #
    nicht allzu #
    darf nicht # sein
    darf nicht zu # sein
    soll nicht # sein
    soll nicht zu # sein
    sollte nicht zu # sein
    bloß nicht zu #
    bitte nicht zu #
    aber nicht zu #
    ohne # zu sein
    die nicht # ist
    die nicht zu # ist
    weder # noch ##
    nicht zu # und nicht zu ##
    keinesfalls #
    auf keinen Fall #
    möglichst nicht #
    weniger #`,
  ),
  ...formsOf(
    "welcome",
    "de",
    "good",
    `nicht nur #
    nicht bloß #`,
  ),
  ...formsOf(
    "welcome",
    "de",
    "material",
    `nichts gegen #
    hätte nichts gegen #
    habe nichts gegen #
    gegen # habe ich nichts
    gegen # hab ich nichts einzuwenden
    # ist kein Problem
    kein Problem mit #
    # ist ok
    # ist in Ordnung
    # wäre auch ok
    gern auch #
    nicht ohne #
    bin # nicht abgeneigt`,
  ),
  ...formsOf(
    "welcome",
    "de",
    "bad",
    `kann ruhig # sein
    darf ruhig # sein
    darf auch # sein
    darf gern # sein
    kann auch # sein
    macht nichts, wenn sie # ist
    nicht schlimm, wenn sie # ist
    egal ob #`,
  ),
  // Verbs and idioms of avoiding, and double negations.
  ...formsOf(
    "excluded",
    "en",
    "material",
    `I would sooner freeze than wear #
    #? over my dead body
    everything except # is welcome
    anything as long as it is not #
    I swore off # years ago
    # is not something I will wear
    not a single bit of # please
    # makes my skin crawl
    my skin hates #
    I want a jacket free from #
    could you leave # out
    please spare me #
    # drives me up the wall
    I am done with #
    no more # for me
    I have had bad experiences with #
    I do not trust #
    # and I are not friends
    # does not agree with me
    I come out in hives from #
    jacket minus #
    jacket sans #
    isnt there one without #?
    have you nothing without #?
    I wouldnt touch # with a bargepole
    the one thing I cant stand is #
    what I dont want is #
    what I really do not need is #
    # gives me the creeps
    dont even think about #
    I refuse to have #
    # is a deal breaker
    if it has # I send it back
    as soon as there is # in it I itch
    my daughter wont wear anything with #
    it must under no circumstances contain #
    instead of # something else
    something other than #
    rather anything than #
    anything rather than #
    I have no love for #
    # has no place in my wardrobe
    jacket, but # is out
    jacket please (no #)
    jacket - no #, thanks
    jacket/no #
    I dont like the feel of #
    I cant be having with #
    we are strictly against #
    I gave up #
    I never buy #
    not # again please
    I dont want to look at # ever again
    the last one had #, never again
    too much # on everything, I hate it
    stay clear of #
    without any kind of #
    if possible without #
    ideally not with #
    no # whatsoever
    no bloody #
    none of that # stuff
    nothing involving #
    cant wear # because of my skin
    # allergy
    I have a # allergy
    a # allergy sufferer`,
  ),
  ...formsOf(
    "excluded",
    "de",
    "material",
    `ich würde lieber frieren als # tragen
    #? nur über meine Leiche
    alles außer #
    Hauptsache nicht #
    # kommt mir nicht ins Haus
    # mag meine Haut nicht
    auf # kann ich verzichten
    auf # reagiere ich mit Ausschlag
    von # krieg ich Pickel
    bei # juckt es mich
    # juckt mich
    # kratzt mich
    # lehne ich ab
    # find ich furchtbar
    mit # könnt ihr mich jagen
    bleib mir weg mit #
    verschont mich mit #
    # bitte weglassen
    bitte auf # verzichten
    ich verzichte auf #
    ich meide #
    ich vermeide #
    # vermeide ich
    ich vertrage # nicht
    # vertrage ich gar nicht
    statt # lieber was anderes
    anstelle von # was anderes
    anstatt #
    es darf auf keinen Fall # dran sein
    wenn # dabei ist, geht sie zurück
    sobald # drin ist, juckt es
    Jacke frei von #
    Jacke minus #
    Jacke (keine #)
    Jacke / keine #
    Jacke, bloß keine #
    weder # noch sonst was Kratziges
    gibts die auch ohne #?
    habt ihr nichts ohne #?
    nie wieder #
    nicht schon wieder #
    # hatte ich genug
    von # hab ich die Nase voll
    # hängt mir zum Hals raus
    # kommt nicht in Frage
    # scheidet aus
    # fällt raus
    # fällt weg
    # ist tabu
    # ist ein No-Go
    # geht gar nicht
    # geht nicht wegen Allergie
    Allergie gegen #
    allergisch auf #
    gegen # bin ich allergisch
    ich hab nichts mit # am Hut
    # ist nichts für mich
    # ist nicht so meins
    # nee danke
    alles bloß keine #
    keinerlei #
    null #
    ohne jegliche #
    ohne irgendwelche #
    möglichst ohne #
    wenn es geht ohne #
    ohne # bitte
    was ich nicht will ist #
    was nicht sein darf: #
    No-Gos: #
    kein Stück #
    nix mit #
    nix aus #
    nix was # hat
    die letzte hatte #, nie wieder
    lieber Kunststoff als #
    eher Kunstfaser als #
    nicht aus #, sondern aus Kunstfaser
    kann # nicht leiden
    kann # nicht ausstehen
    ich kann mit # nichts anfangen
    mit # brauchst du mir nicht kommen
    # lasse ich nicht an meine Haut`,
  ),
  ...formsOf(
    "welcome",
    "en",
    "material",
    `# is no problem
    no problem if it has #
    not only # but also fleece
    I have nothing against #
    why not #?
    could not do without #
    nothing beats #
    dont skimp on #
    must not lack #
    I dont mind #
    cant go wrong with #
    I wont go out without #`,
  ),
  ...formsOf(
    "welcome",
    "de",
    "material",
    `# ist kein Problem
    kein Problem wenn # dran ist
    nicht nur # sondern auch Fleece
    gegen # hab ich nichts
    nie ohne #
    warum nicht #?
    auf # will ich nicht verzichten
    nicht ohne #
    ohne # geh ich nicht raus
    es darf an # nicht fehlen
    nichts geht über #
    # darf nicht fehlen
    ohne # geht es nicht
    # macht mir nichts aus`,
  ),
  ...formsOf(
    "welcome",
    "en",
    "material color",
    `he refuses anything that isn't #
    she won't wear anything but #
    hates everything that isn't #`,
  ),
  ...formsOf(
    "welcome",
    "de",
    "material color",
    `will nichts außer #
    sie mag nichts anderes als #`,
  ),
  ...formsOf(
    "excluded",
    "en",
    "material",
    `# has me scratching all night
    # is where I draw the line
    # makes my husband sneeze
    my skin and # dont get along
    Ive had it with #
    I am fed up with #
    keep # well away from me
    neither of us will wear #
    nobody in our house likes #
    he breaks out in hives from #
    he reacts badly to #`,
  ),
  ...formsOf(
    "excluded",
    "en",
    "color",
    `I am sick of #
    # is what everyone has
    I am too old for #
    if it comes in # Im out
    we find # boring
    if I wanted to be stared at Id buy #
    not another of those # ones
    we already have plenty of #`,
  ),
  ...formsOf(
    "excluded",
    "de",
    "material",
    `# lehnt meine Frau ab
    ich lass die Finger von #
    # und ich werden keine Freunde
    keiner von uns mag #
    bei uns trägt niemand #
    # ist bei mir durch
    # vertrage ich so gut wie Brennnesseln
    ohne dass da # drin ist`,
  ),
  ...formsOf(
    "excluded",
    "de",
    "color",
    `für # bin ich zu alt
    # hab ich schon dreimal
    # trägt doch jeder
    # finden die Kinder doof
    # zieht sie nicht mehr an
    # käme mir nicht in den Schrank
    sie weigert sich, # zu tragen
    wenn ich auffallen wollte, würde ich # nehmen`,
  ),
  ...formsOf(
    "unneeded",
    "en",
    "feature",
    `what would I want with a #
    who needs a #
    I could live without a #
    I can take or leave a #`,
  ),
  ...formsOf(
    "unneeded",
    "de",
    "feature",
    `# muss keine dran sein
    # brauche ich keine
    was soll ich mit einer #
    kein Mensch braucht da eine #`,
  ),
  ...formsOf(
    "welcome",
    "en",
    "feature",
    `no jacket without a #
    I wont buy one without a #
    nothing without a #`,
  ),
  ...formsOf(
    "welcome",
    "de",
    "feature",
    `keine Jacke ohne #
    eine ohne # kaufe ich nicht`,
  ),
];

/** Messages around a negation (`#`) that say nothing of its things themselves. */
export const negationCarriers: Readonly<Record<Language, readonly string[]>> = {
  en: list(`Looking for a jacket, #
    I need a jacket for hiking. #.
    #. Jacket for my wife, size M
    jacket, #, under 200
    i want a warm jacket for norway, #`),
  de: list(`Suche eine Jacke, #
    Ich brauche eine Jacke zum Wandern. #.
    #. Jacke für meine Frau, Größe M
    jacke, #, unter 200
    ich such ne warme jacke für norwegen, #`),
};
