import { describe, expect, it } from "vitest";
import { read } from "./reader-fixture.ts";

/**
 * Ways to refuse that no list of negations names word by word, each beside what is wanted all the
 * same. `!` must not be there (excluded or unwanted), `~` may be missing, without a sign it is
 * wanted; `?` only must not be wanted.
 */
const cases = (text: string): readonly (readonly [string, string])[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [said = "", meant = ""] = line.split(" => ");
      return [said, meant];
    });

function check(text: string, meant: string, lang: "de" | "en"): void {
  const { mentions } = read(text, lang);
  const own = mentions.filter(({ slot }) => slot !== "product");
  for (const sign of meant.split(" ")) {
    const value = sign.replace(/^[!~?]/, "");
    const stances = own.filter((one) => one.value === value).map(({ polarity }) => polarity);
    const told = `${value} in "${text}": ${stances.join(", ") || "not read"}`;
    switch (sign.charAt(0)) {
      case "!":
        expect(
          stances.some((one) => one === "excluded" || one === "unwanted"),
          told,
        ).toBe(true);
        expect(stances, told).not.toContain("wanted");
        break;
      case "~":
        expect(stances, told).toContain("unneeded");
        expect(stances, told).not.toContain("wanted");
        break;
      case "?":
        expect(stances, told).not.toContain("wanted");
        break;
      default:
        expect(stances, told).toContain("wanted");
    }
  }
}

describe("in German", () => {
  it.each(
    cases(`
    Daunen sind bei mir durch, was gibt es sonst Warmes? => !down
    Wolle und ich werden keine Freunde mehr, also bitte was anderes für drunter => !wool
    mit daunen können sie mir gestohlen bleiben, ich such eine jacke => !down
    Kapuze? Hat mich beim letzten Mal nur genervt. Softshell in M => !hood
    Die letzte hatte eine Kapuze, die mich wahnsinnig gemacht hat. Die neue bitte mit Taschen => !hood
    jacke zum radeln, gelb steht mir überhaupt nicht => !yellow
    auf eine Kapuze lege ich keinerlei Wert, winddicht muss sie sein => ~hood windproof
    Wasserdicht wäre rausgeworfenes Geld, ich lauf nur bei Sonne => ~waterproof
    ob die wasserdicht ist, interessiert mich nicht die Bohne => ~waterproof
    eine Kapuze ist das Letzte, was ich brauche => ?hood
    rot käme mir nicht in den Schrank, sonst bin ich offen bei der Fleecejacke => !red
    Daunen lehnt meine Frau kategorisch ab, sie sucht einen Wintermantel => !down
    seit dem Ausschlag lass ich die Finger von Wolle, suche Unterwäsche zum Skifahren => !wool
    wolle vertrag ich so gut wie brennnesseln. socken zum wandern? => !wool
    Es muss nicht gleich Goretex sein, Schuhe für den Schulweg => ~gore_tex
    Goretex wär bei mir übertrieben, ich geh nur mit dem Hund => ~gore_tex
    nichts Schwarzes und nichts Graues, Jacke für meine Tochter => !black !grey
    weder in Schwarz noch in Grau, sonst jede Farbe, Regenjacke => !black !grey
    eine warme Jacke, ohne dass da Daunen drin sind => !down
    Hose für Island, ohne dass sie gleich wasserdicht sein müsste => ~waterproof
    kein Mensch braucht da oben eine Kapuze, ich such eine leichte Weste => ?hood light
    was soll ich mit einer Kapuze unterm Helm => ?hood
    eine Kapuze stört unterm Helm bloß, Jacke fürs Rad in Gelb => !hood yellow
    Kapuzen hasse ich wie die Pest, Regenjacke gesucht => !hood
    an mein Baby kommt mir keine Wolle => !wool
    von pink hat sie die nase voll, schneeanzug größe 116 => !pink
    meine tochter weigert sich, rosa zu tragen. rucksack für die schule => !pink
    rosa zieht sie nicht mehr an, seit sie in der Schule ist. Regenjacke bitte => !pink
    für Gelb bin ich zu alt, Jacke in Grün => !yellow green
    Schwarz haben wir genug im Schrank, eine Jacke für meinen Mann => !black
    schwarz hab ich schon dreimal, rucksack 20 l => !black
    Schwarz trägt doch jeder, was gibt es sonst an Mänteln => !black
    wenn's geht nicht in Tarnfarben, Fernglas hab ich, brauch Hose => !camo
    nicht Wolle, sondern Fleece soll der Pulli sein => !wool
    nicht rot, eher blau, Fleece in L => !red blue
    lieber blau als rot, Fleece in L => !red blue
    statt der ewigen schwarzen bitte eine grüne Jacke => !black green
    keine Daune, dafür winddicht => !down windproof
    ohne Kapuze, mit Taschen => !hood pockets
    nicht rosa und wasserdicht => !pink waterproof
    wasserdicht, nicht schwer, keine Kapuze, winddicht => waterproof !hood windproof
    eine ohne Kapuze kaufe ich nicht, bin Brillenträger => hood
    auf eine Kapuze möchte ich nicht verzichten => hood
    bitte keine Jacke ohne Kapuze => hood
    keine ohne Kapuze, die letzte hatte keine und ich wurde pitschnass => hood
    zeig mir bitte nichts, was nicht wasserdicht ist => waterproof
    es kommt nur eine in Frage, die wasserdicht ist => waterproof
    Nicht wasserdicht heißt bei mir: kommt nicht mit. => waterproof
    Regen gibt's da nie, aber Wind ohne Ende, Jacke für die Wüste => ?rain wind
    gegen Regen brauche ich nichts, gegen Wind schon => ~rain wind
    Kälte macht mir nix, der Wind ist das Problem => ~cold wind
    mit Leder kann man mich jagen, mit Wolle auch => !leather !wool
    Leder geht nicht, Pelz erst recht nicht => !leather !fur
    Wolle kratzt, Daune fusselt, also beides nicht. Jacke für den Winter => !wool !down
    Daunen, Wolle, Leder: alles raus. Wir leben vegan. Winterjacke => !down !wool !leather
    Kapuze weg, Kragen hoch, so will ich meine Jacke => !hood
    lass die Kapuze weg, die brauch ich beim Klettern nicht => ?hood
    Kapuze bitte nur, wenn man sie abmachen kann, wasserdicht => waterproof
    Ich suche eine Jacke, die nicht aus Daunen und auch nicht aus Wolle besteht => !down !wool
    das Futter darf alles sein, nur keine Daune => !down
    jede farbe außer orange geht => !orange
    bloß kein orange, ich bin doch nicht von der müllabfuhr => !orange
    Orange? Ich bin doch nicht von der Müllabfuhr. Jacke in Blau => ?orange blue
    i mog koa Woll ned, wos habts sonst für drunter => !wool
    wolle juckt wie sau, was gibts sonst als unterhemd => !wool
    gegen Daunen ist er leider allergisch, Schlafsack für 0 Grad => !down
    auf Daunen reagiert er leider mit Asthma, Schlafsack für 0 Grad => !down
    eine Kapuze wäre mir im Weg, leichte Laufjacke => ?hood light
    Kapuze hatte die alte, die neue soll keine haben => !hood
    der darf ruhig aus Baumwolle sein, nur nicht aus Wolle => !wool
    die Kinder finden Grün doof, Rucksäcke für den Wandertag => !green
    Blau ist durch, das hatten wir die letzten drei Jahre. Kinderjacke => !blue
    farblich egal, Hauptsache nicht weiß => !white
    Wasserdichtigkeit können wir vernachlässigen, leicht soll er sein => ~waterproof light
    Ein Logo quer über die Brust muss nun wirklich nicht sein => ?logo
    Kapuze muss keine dran sein, aber leicht => ~hood light
    Taschen brauche ich keine, eine Kapuze brauch ich auch keine => ~pockets ~hood
    Reflektoren müssen da keine dran sein => ~reflective
    Pelz soll keiner dran sein, Stiefel für den Winter => !fur
    Schlafsack für November, und kein Daunenzeug => !down
    Unterwäsche zum Skifahren, aber keinen Wollkram => !wool
    Schlafsack für null Grad, daunenfrei, und lederfreie Schuhe => !down !leather
    ich bin Wolle nicht abgeneigt, Socken bitte => wool
    nicht so eine schwere schwarze, sondern eine leichte Jacke => !heavy !black light
    kein so ein knallgelbes Ding, Regenjacke => !yellow
    keiner von uns mag Kapuzen, wir suchen Fleecejacken => !hood
    bei uns trägt niemand Wolle, Mützen für drei Kinder => !wool
    Wenn ich eine Warnweste wollte, würde ich gelb nehmen. Laufjacke => !yellow
    Wanderstiefel in 45, ohne Leder, ohne Gore, ohne Schnickschnack => !leather !gore_tex
    ein Mann, der nie friert und nie schwitzt, angelt gern. Hose => ?cold ?breathable
    Rucksack für die Uni, bitte nicht dieses Bergsteigerdesign => !outdoorsy_look
    Kapuzen: hasse ich. Taschen: liebe ich. => !hood pockets
    kapuze = nein. taschen = ja => !hood pockets
    was ich nicht leiden kann: Kapuzen, Leder, Logos. was ich mag: Wolle => !hood !leather !logo wool
    was ich nicht brauche: Kapuze. was ich brauche: Taschen, viele => ~hood pockets
    eins darf sie nicht sein: schwer => !heavy
    Wolle direkt auf der Haut, keine Chance => !wool
    mit baumwolle bin ich fertig => !cotton
    Wolle hatte ich in meinem Leben genug => !wool
    Baumwolle hab ich vor Jahren aufgegeben. Hemd für heiße Tage => !cotton heat
    Wolle wäre schön, aber mein Mann ist allergisch => !wool
    aus rosa ist sie rausgewachsen. skijacke 128 => !pink
    rosa war letztes Jahr, jetzt ist lila dran. Jacke für Mädchen => !pink purple
    von Rosa will sie nichts hören => !pink
    das Rot ist mir zu grell, das Schwarz zu trist, gibts was in Blau => !red !black blue
    in Gelb seh ich krank aus. Laufjacke => !yellow
    Tarnmuster überlass ich der Bundeswehr. Jacke zur Jagd => !camo
    Wenn ihr mir Goretex vorschlagt schrei ich => !gore_tex
    schwarz hab ich dieses Jahr auf jeder Beerdigung getragen, also alles nur das nicht => !black
    weniger schwarz, mehr grün bitte. Fleece => !black green
    anstelle des üblichen Schwarz vielleicht mal Grün => !black green
    wasserdicht wäre nett, muss aber nicht; winddicht muss => ~waterproof windproof
    er meint er braucht was wasserdichtes, braucht er nicht => ~waterproof
    zuerst dachte ich eine Kapuze wäre gut, inzwischen will ich keine mehr => !hood
    winddicht ja, wasserdicht nein danke => windproof ~waterproof
    Leder scheidet bei uns aus, Stiefel für den Winter => !leather
    aus Überzeugung scheidet Pelz für mich aus => !fur
    Schwarz verbietet mir mein Chef, Weste fürs Büro => !black
    von Wolle krieg ich am Hals Pusteln, Mütze gesucht => !wool
    mit Baumwolle hab ich nur schlechte Erfahrungen => !cotton
    verschont mich mit Pink, sie will Blau => !pink blue
    gelbe Jacken hab ich schon vier, das reicht. Eine blaue bitte => !yellow blue
    Kapuze darf gern fehlen, Taschen nicht => ~hood
    den Schneefang kann man sich von mir aus sparen, Skihose => ~powder_skirt
    ich seh schlecht aus in Grau, Trekkingjacke => !grey
    Eine Kapuze ist für mich vertane Liebesmüh => ~hood
    um eine Kapuze kommt man da nicht herum => hood
    über Merino geht einfach nichts => wool
    Taschen kann ich nie genug haben => pockets
    was Daunen angeht, bin ich geheilt => !down
    mit Reißverschlüssen an den Achseln braucht ihr mir nicht kommen => ?pit_zips
    auf Wolle bin ich nicht scharf, Shirt zum Laufen => !wool
    der Arzt rät mir von Leder ab, Schuhe für den Alltag => !leather
    vor Federn ekelt sie sich, also Kunstfaser => synthetic_fill
    warum ist eigentlich immer alles schwarz? Hose in Grün => ?black green
    Orange raus, Gelb raus, Blau gern => !orange !yellow blue
    weiß verdreckt mir zu schnell, Skihose => !white
    Lila bleibt draußen, Grün darf rein => !purple
    im Leben nicht zieh ich was mit Kapuze an => !hood
    kann Olivgrün nicht mehr sehen, Parka => !green
    söll nöd raschle und bitte kes Rosa => !noisy !pink
    ka Gore-Tex bitte, darin schwitz i nur => !gore_tex
    bei Regen bleiben wir eh daheim, gegen den Wind was => ~rain wind
    Kälte ist bei uns selten ein Problem, Wind schon => ~cold
    Regenhülle hab ich, wasserdicht unnötig => ~rain ~waterproof
    mit Regen rechnet dort im Juli keiner => ~rain
    winddicht, gefüttert ist unnötig => windproof ~insulated
    eine Kapuze ist nicht verkehrt => hood
  `),
  )("%s", (text, meant) => {
    check(text, meant, "de");
  });
});

describe("in English", () => {
  it.each(
    cases(`
    wool is where I draw the line, looking for a base layer => !wool
    I'd sooner freeze than wear down => !down
    keep leather well away from me, I want gloves for the garden => !leather
    spare me the hood, I cycle with a helmet => !hood
    a hood would only get in the way, running jacket please => ?hood
    the hood can stay at home, I just want it windproof => ?hood windproof
    she won't be seen dead in pink, raincoat for a 9 year old => !pink
    pink makes her cry, raincoat for a 6 year old => !pink
    black is what everyone has, show me a coat in another colour => !black
    I own enough black to open a funeral parlour, jacket for spring => !black
    steer clear of wool please, thermals for skiing => !wool
    nothing down-filled, he is asthmatic. sleeping bag for scouts => !down
    any warm hat as long as it's not wool => !wool
    so long as there's no hood I'm happy, fleece in L => !hood
    any colour provided it isn't black, rucksack 30 l => !black
    for this jacket waterproof is neither here nor there => ~waterproof
    whether it's waterproof is all the same to me, light is what counts => ~waterproof light
    waterproofing would be money down the drain, we only go out in the sun => ~waterproof
    I can take or leave a hood, but it must be light => ~hood light
    a hood is the last thing I need => ?hood
    no call for a hood, it goes under my helmet => ~hood
    what would I want with a hood on a bike => ?hood
    it has no need to be waterproof => ~waterproof
    it needn't be waterproof, need not be windproof either => ~waterproof ~windproof
    there's no point in it being waterproof => ~waterproof
    windproof isn't the point, warm is => ~windproof insulated
    synthetic rather than down for the sleeping bag => !down
    a walking jacket, minus the hood => !hood
    rain jacket sans hood, size S => !hood
    wool has me scratching all night, socks for the camino => !wool
    feathers make me sneeze, winter coat please => !down
    my skin and wool don't get along, gloves for winter => !wool
    wool's a no from me, gloves for winter => !wool
    no to wool, yes to pockets => !wool pockets
    hood: no, pockets: yes, colour: blue => !hood pockets blue
    hood – no thanks, pockets – yes please => !hood pockets
    I don't want black, grey or anything that dark. raincoat => !black !grey
    it isn't as if I need a hood, but pockets yes => ?hood pockets
    the only colour she won't wear is pink. ski jacket, age 8 => !pink
    every colour except pink suits her. ski jacket age 8 => !pink
    skip the hood, keep the pockets => !hood pockets
    lose the hood and I'll take it, size M fleece => !hood
    leave off the hood, I wear a cap => !hood
    I've had it with down, it clumps every time. jacket for Scotland => !down
    fed up with black, sick of grey, what jackets are there => !black !grey
    tired of wearing black, jacket for the dog walk => !black
    cotton is useless when you sweat, so what should I hike in => !cotton
    cotton kills, as they say. shirt for the hills? => !cotton
    no down or wool, but a hood would be nice => !down !wool hood
    without a hood or a logo but waterproof => !hood !logo waterproof
    blue, not red, and no hood => blue !red !hood
    blue over red any day, fleece in L => blue !red
    not heavy and waterproof => waterproof
    I won't buy one without a hood => hood
    no jacket without a hood, thanks => hood
    don't show me anything that isn't waterproof => waterproof
    if it isn't waterproof it's no use to me => waterproof
    a jacket that's not waterproof is no good to me => waterproof
    rain's not an issue out there, wind is => ?rain wind
    we never get rain there, just wind, jacket for the desert => ?rain wind
    nothing for the rain, something for the wind => ?rain wind
    I'm vegan so wool, leather and fur are all out => !wool !leather !fur
    wool itches, feathers leak, so neither. jacket for winter => !wool !down
    can we rule out leather? boots for the moor => !leather
    leather I won't have on my feet. boots for the moor => !leather
    leather? I'd rather walk barefoot. boots for the moor => !leather
    he reacts badly to wool, what thermals are there => !wool
    he breaks out in hives from wool, what thermals are there => !wool
    he's got a thing about zips and hates yellow. coat for a boy of 7 => !yellow
    orange? do I look like a traffic cone? blue jacket please => ?orange blue
    if it comes in orange I'm out. jacket for running => !orange
    please don't suggest anything in white, it's for a farm => !white
    it mustn't have a hood, it shouldn't be black => !hood !black
    it can't be red because of the bull, jacket for the farm => !red
    I never got on with wool, so what else for under a shell => !wool
    the kids think green is for grandads. day packs for two => !green
    nothing too bright, and definitely nothing pink => !pink
    ideally no logos, or if so tiny ones. cap => !logo
    avoid wool if you can, thermals for a toddler => !wool
    I could live without the hood but not without the pockets => ~hood pockets
    hood optional, pockets compulsory => ~hood pockets
    never mind the hood, is it windproof? need it for the bike => ?hood windproof
    cotton's out, so two pairs of something else. socks => !cotton
    leather's a no, boots in 9 => !leather
    not one of those loud orange jobs, a small backpack => !noisy !orange
    none of those heavy leather things please, boots for my dad => !leather
    Neither of my twins (boy and girl, 4) will wear a hood. Snowsuits => !hood
    none of us likes yellow, rain jackets for four => !yellow
    nobody in this house wears wool, hats for the kids => !wool
    If I wanted to look like a traffic cone I'd buy orange. I don't. Jacket. => !orange
    he never gets cold and he never sweats. gift under 80 => ?cold ?breathable
    she'll say no to a hood, but it must be windproof => windproof
    hoods: hate them. pockets: love them => !hood pockets
    Do I need a hood? No. Do I need seventeen pockets? No. Navy raincoat => ~hood ~pockets
    hood = no. pockets = yes => !hood pockets
    pass on the hood, yes to pockets => !hood pockets
    wool next to my skin, no chance => !wool
    leather is not happening, boots for the moor => !leather
    cotton and I are done, shirt for hot days => !cotton
    I gave up on cotton years ago. shirt for hot days => !cotton
    wool would be lovely but my husband is allergic => !wool
    had a down jacket once, never again => !down
    she's over pink. ski jacket age 8 => !pink
    pink was last year's phase, now it's purple. jacket for a girl => !pink purple
    the red is too loud for me, the black too dull; is there a blue one => !red !black blue
    yellow makes me look ill. jacket for running => !yellow
    leave the camo to the army, please. hunting jacket => !camo
    if you suggest gore-tex I'll scream => !gore_tex
    black is what I wore at every funeral this year so anything but => !black
    less black, more green please => !black green
    yes to blue, no to black, maybe to green => blue !black green
    one thing it must not be is heavy => !heavy
    the last thing I want is something noisy => !noisy
    what I don't need: a hood. what I do need: pockets => ~hood pockets
    things I can't stand: zips that stick, hoods, leather => !hood !leather
    he thinks he needs waterproof, he doesn't => ~waterproof
    first I thought I wanted a hood but on reflection I don't => !hood
    yellow makes me look younger, so yellow it is => yellow
    orange is out of the question, but green would do => !orange green
    my skin breaks out with wool, socks for hiking => !wool
    hood = annoying. running vest => !hood
    tee for hot days, black's out obviously => !black
    hood yes, zip-off no need. trekking trousers => hood ~zip_off
    white would be madness with my kids, ski jacket => !white
    on no account do I want fur near me => !fur
    I draw the line at yellow, rain jacket => !yellow
    pink isn't her colour, snow suit for a girl => !pink
    leather doesn't agree with me, boots please => !leather
    I won't on principle wear fur => !fur
    sent the last one back because of the hood => !hood
    hard no on camo, shorts with pockets => !camo pockets
    any colour save white, jacket => !white
    no more sweaty synthetic for me, a shirt => !synthetic
    why is everything for women pink => ?pink
    two-way zips mean nothing to me => ?two_way_zip
    insulation I leave to my mid layer, shell wanted => ?insulated
    hoods he finds daft, fleece in navy => !hood
    wool shrinks every time I wash it => ?wool
    my boss vetoed anything red, vest for work => !red
    what would I want a hood for under a helmet => ~hood
    makes no difference to me whether it's recycled => ~recycled
    thought about camo for a minute, but no, a fishing vest => !camo
    things I hate in a running jacket: hoods that flap. things I need: pockets => !hood pockets
    you can't have too many pockets => pockets
    a hood wouldn't go amiss => hood
    nothing beats merino => wool
    rain isn't expected, it's the wind => ~rain
    snow we simply don't get, wind we get plenty => ~snow
    it hasn't rained here since forever => ~rain
    heavy is no problem, boots => ~light
    can't be too noisy, jacket for hunting => !noisy
  `),
  )("%s", (text, meant) => {
    check(text, meant, "en");
  });
});
