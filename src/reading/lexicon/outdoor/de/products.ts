import type { WordList } from "../../word-list.ts";

/** What the shop sells, as German, Austrian and Swiss shoppers call it. */
export const products: WordList = {
  "product:jacket": `
    jacke, jäckchen, jackerl, jackn, jaggn, jackerln, jäckli, jagge, jagga, jacken, mantel, mäntelchen, parka, parker, anorak,
    hardshell, hard shell, softshell, soft shell, shelljacke, =shell, blouson, windbreaker, windcheater, windstopper,
    cape, regencape, poncho, regenponcho, janker, joppe, kutte, überzieher, bomber, bomberjacke,
    friesennerz, ostfriesennerz, ölmantel, ölhaut, steppjacke, pufferjacke, puffer, puffa, puffy, daunen jacke,
    trench, trenchcoat, kurzmantel, übergangsjacke, isojacke, isolationsjacke, isolierjacke, fieldjacket, field jacket,
    funktionsjacke, wetterjacke, doppeljacke, walkjacke, lodenmantel, hardshelljacke, softshelljacke, allwetterjacke,
    winterjacke, wanderjacke, skijacke, fahrradjacke, laufjacke, outdoorjacke, trekkingjacke, wendejacke, ponchos,
    was|etwas zum drüberziehen, was|etwas zum überziehen, was|etwas für drüber, was|etwas drüber, überwurf, wetterschutzjacke, hybridjacke,
    regenhaut, windjacke, windhemd, steppmantel, dufflecoat, skianorak, schlupfjacke, regenjacke, regenmantel, jake, jaken, jakce, jacek, jackke, jakke, jcake, winterjake, regenjake, windjake, winterjaken, daunenjake, skijake, fleecejake, softshelljake, übergangsjake, jäcklein, jöppli, jöppe, tschopen, tschope, kittel, kittl, jopperl, regenschutz zum anziehen, regenpelerine, pelerine, pellerine, wetterfleck, lodenfleck, anorack, annorak, anoraks, windbreker, softschell, sofshell, soft shel, hartschale, hardschell, hardshel, überwurfjacke, outdoormantel, daunenmantel, wollmantel, steppi, pufferjäckchen, blousson, jeansjacke, hemdjacke, overshirt, isolationsjacken, kunstfaserjacke, primaloftjacke, rägejagge, rägejacke, windjagge, winterjagge, winterjackn, regenjackn, skijackn, watjacke, watjacken, umhang, gewandung, trockenjacke, arbeitsjacke, arbeitsjacken`,
  "product:vest": `
    weste, gilet, bodywarmer, body warmer, daunenweste, steppweste, fleeceweste, softshellweste, puffweste, westerl, wanderweste, jacke ohne ärmel, ärmellose jacke, was|etwas ärmelloses, =ärmellos, =ärmellose, ärmellosen, ohne ärmel, jacke ohne arm, weschte, westn, gile, schile, walkweste, daunengilet, wärmeweste, heizweste, warnweste, warnwesten, sicherheitsweste, funktionsweste, angelweste, anglerweste, jagdweste, reitweste, laufweste, radweste, fahrradweste, windweste, stepp weste, wolleweste
  `,
  "product:fleece": `
    fleece, flies, fliess, vlies, fleecejacke, fleecepulli, fleecepullover, pulli, pulover, pullover, pullis, pulli's, sweater, sweatshirt, sweatjacke,
    hoodie, hoody, hudi, kapuzenpulli, kapuzenpullover, strickjacke, strickjackerl, troyer, midlayer, mid layer, mittellayer, zwischenschicht,
    zwischenlage, zweite schicht, zweite lage, mittlere schicht, isolationsschicht, isolierschicht, rolli, rollkragenpulli, rollkragenpullover, strickpulli,
    cardigan, powerstretch, schafwollpullover, norwegerpulli, norwegerpullover, wollpulli, jumper, zip pulli, zipper, isolationslage, wärmeschicht, pullofer, puli, pullunder, polli, sweatshirts, strickpullover, wollpullover, fliesjacke, fließjacke, vliesjacke, fleecejäckchen, flisjacke, fliesjake, fleecejackn, janker strick, wolljacke, strickjanker, strickjackn, grobstrick, islandpullover, =isländer, kuschelpulli, kuscheljacke, midlayerjacke, zwischenjacke, teddyjacke, teddyfleece, kapuzenjacke fleece, hoodies, zip hoodie, kapuzensweater, <was warmes für drunter>, <etwas warmes für drunter>, <warmes für drunter>
  `,
  "product:baselayer": `
    baselayer, base layer, unterwäsche, funktionswäsche, funktionsunterwäsche, thermowäsche, thermounterwäsche, skiunterwäsche,
    sportunterwäsche, merinounterwäsche, longjohn, long john, long johns, lange unterhose, unterhose, unterhosen, unnerbüx, unterhemd, unterleiberl, liebestöter, gattie,
    erste schicht, erste lage, unterziehshirt, unterziehhose, unterziehrolli, was|etwas für drunter, was|etwas zum drunterziehen, <zum drunterziehen>, zum drunter ziehen,
    zum unterziehen, zum unterdrunter, <was drunter>, <was warmes drunter>, unterzieher, thermohemd, thermoshirt, thermo leggings, skiunterhemd, wäsche für drunter, direkt auf der haut, direkt auf die haut, skiwäsche, angora, angorawäsche, lange ungerhose, lange unterhosen, unterhosn, lange gattihosn, langi underhose, unterwäsch, underwösch, funktionsunterhemd, merinowäsche, wollunterwäsche, wollwäsche, unterziehleggings, longjohns, thermounterhose, thermounterhemd, skiunterhose, laufunterhemd, netzhemd, sportslip, funktionsslip, unterleibchen, unterziehjacke, rollkragen zum drunter, boxershort, boxershorts, was zieh|ziehe|zieht|ziehen ich|man|wir|i unter|drunter`,
  "product:shirt": `
    hemd, hemden, hemad, bluse, wanderhemd, outdoorhemd, karohemd, flanellhemd, langarmshirt, longsleeve, long sleeve, longsleeves, langarmhemd, polo, polohemd, poloshirt, trekkinghemd, holzfällerhemd, karohemden, blusen
  `,
  "product:tshirt": `
    tshirt, t shirt, =tee, =shirt, =shirts, leiberl, leibchen, leible, funktionsshirt, tanktop, tank top, laufshirt, sportshirt, trikot, trikots, singlet, merinoshirt, wandershirt, kurzarmshirt, laufleiberl, ruderleibchen
  `,
  "product:pants": `
    hose, hosen, hosn, hösli, hoserl, hos, leggings, leggins, =tights, =tight, beinkleid, beinkleider, buxe, büx, buchse, jogginghose, latzhose, trekkinghose, überhose, überziehhose,
    kniebundhose, knickerbocker, thermohose, skihose, wanderhose, regenhose, softshellhose, kletterhose, cargohose, outdoorhose, matschhose, buddelhose, schihose, trackpants, pants, trousers, latzhosen, was|etwas für die beine, treggings, chino, laufhose, lauftights, hoserln, hösn, büxen, buxen, hoose, hosse, trekkinghosen, zippoffhose, hochwasserhose, radhose, fahrradhose, regenbux, regenbüx, rägehose, skihosn, wanderhosn, berghose, tourenhose, outdoorhosen, hosenbein, arbeitshose, arbeitshosen, knickerbockers, legging, strumpfhose, legins, jeans, jeanshose, thermoleggings, thermoleggins, latzhosn, überziehhosn
  `,
  "product:shorts": `
    =shorts, =short, bermuda, bermudas, bermudashorts, kurze ... hose, kurze ... hosen, kurzen ... hosen, =kurzhose, radlerhose, radlerhosen, dreiviertelhose, kurzhosen, kurzes höschen, hotpants
  `,
  "product:suit": `
    overall, overalls, anzug, anzüge, schneeanzug, regenanzug, skianzug, schianzug, einteiler, onesie, matschanzug, regenoverall, schneeoverall, skioverall, winteroverall, kombianzug, expeditionsanzug,  regeneinteiler, skianzüge, schneeanzüge, thermoanzug, thermooverall, wathose, angelanzug, floatinganzug, arbeitsoverall, regenoveralls, skioveralls, schneekombi, softshelloverall, wollwalkoverall, walkoverall, babyoverall, spielanzug, buddelanzug, kombi, rennanzug, schlaz, unterzieher anzug
  `,
  "product:outfit": `
    outfit, outfits, klamotten, klamotte, kleidung, bekleidung, anziehsachen, ausrüstung, komplettausrüstung, ausstattung, equipment, montur, garderobe, kluft, gwand, gewand, häs,
    gear, komplettset, komplettpaket, zwiebellook, zwiebelprinzip, zwiebelsystem, von kopf bis fuß, komplett einkleiden, einkleiden, grundausstattung, =sachen,
    regenzeug, skizeug, winterzeug, wanderzeug, ölzeug, matschsachen, regensachen, skisachen, wintersachen, wandersachen, sportsachen, outdoorsachen, radsachen, funktionskleidung, regenbekleidung, wanderbekleidung, skibekleidung, winterbekleidung, radbekleidung, regenkleidung, winterkleidung, klettersachen, komplett ausstatten, neu ausstatten, alles von jacke bis hose, packliste, schichten, drei lagen, layering, layer, lagen, allwetterkleidung, buddelsachen, matschzeug, regenkombi, matschkombi, anziehen komplett, alles komplett, komplette ausrüstung, komplett neu, komplett ausrüsten, gesamte ausrüstung, skiausrüstung, wanderausrüstung, campingausrüstung, kletterausrüstung, regenausrüstung, winterausrüstung, erstausstattung, bergausrüstung, outdoorkleidung, sportkleidung, warme kleidung, warme klamotten, warme sachen, outdoorklamotten, sportklamotten, regenklamotten, winterklamotten, skiklamotten, radklamotten, wanderklamotten, regengewand, wettergewand, skigwand, schigwand, berggwand, arbeitsgwand, radlgwand, chleider, chleidig, plünnen, plunnen, von kopf bis fuss, was brauch ich alles, was brauche ich alles, was brauchen wir alles, komplettausstattung, rundum ausstatten, brauche alles, brauch alles, brauchen alles, komplettes outfit
  `,
  "product:shoes": `
    schuh, schuhe, schuach, schua, schueh, schuhn, schuhen, schuhwerk, stiefel, stiefl, stiefeletten, =boots, botten, treter, latschen, sandale, sandalen, sneaker, sneakers, turnschuh, turnschuhe,
    halbschuh, gummistiefel, zustiegsschuhe, zustiegsschuh, trailrunner, laufschuhe, wanderschuhe, bergschuhe, trekkingschuhe, wanderstiefel, bergstiefel, winterstiefel, winterschuhe, haferlschuhe, goiserer, finken, schlappen, schlapfen,
    kletterschuhe, stapfer, schnürstiefel, bergschuach, wanderschuach, was|etwas für die füße, was|etwas an die füße, snowboots, moonboots, hüttenschuhe, barfußschuhe, outdoorschuhe, trekkingsandalen, badeschlappen, approachschuhe, hüttenpatschen, patschen, laufschuh, hikingschuhe, stiefeli, schuhgröße, schu, schue, schuge, wanderschue, wanderschuh, schüe, schueli, bergschueh, wanderschueh, stifel, stiffel, stifl, wintastiefl, gummistiefl, gumpistiefel, böötli, knobelbecher, galoschen, quadratlatschen, klapperl, turnpatschen, sportschuhe, walkingschuhe, trailschuhe, trekkingstiefel, wanderstiefeletten, zustieger, bergstiefl, bergschuh, steigeisenfeste schuhe, haferl, holzschuhe, crocs, trekkingsandale, wassersandalen, flipflops, tennisschuhe, winterboots, schneeboots, snow boots, schneestiefel, gartenstiefel, gartenclogs, arbeitsstiefel, reitstiefel, jagdstiefel, jagdschuhe, wattschuhe, neoprenschuhe, barfussschuhe
  `,
  "product:gloves": `
    handschuh, handschuhe, händsche, handschua, fäustling, fäustlinge, fausthandschuhe, fäustel, fingerlinge, fingerhandschuhe, handwärmer, mittens, was|etwas für die hände, was|etwas für die finger, skihandschuhe, fahrradhandschuhe, überhandschuhe, pulswärmer, fäustli, winterhandschuhe, händschn, handschuach, händschä, händscha, hendschuh, hanschuhe, hanschuh, handschue, handschu, fausthändschuhe, handstulpen, armstulpen, fausthandschuh, fauschthändsche, laufhandschuhe, arbeitshandschuhe
  `,
  "product:hat": `
    mütze, mützen, mützn, hut, hüte, huat, hüetli, käppi, kappe, kappn, kapperl, cap, basecap, baseballcap, haube, hauben, haubn, häuberl, haubi, beanie, stirnband, stirnbänder, sonnenhut, sturmhaube, balaclava,
    bommelmütze, pudelmütze, pudelhaube, schirmmütze, kopfbedeckung, fischerhut, buckethat, bucket hat, südwester, chappe, wollmütze, wollhaube, strickmütze, schildkappe, sonnencap, was|etwas für den kopf, was|etwas auf den kopf, ohrenschützer, fellmütze, tuch für den kopf, sonnenkappe, helmmütze, helmhaube, wintermütze, regenhut, schlapphut, schlauchtuch, halstuch, schlauchschal, buff, multifunktionstuch, loopschal, kappl, chäppi, chappä, mützchen, müzze, müze, mütz, mütze mit bommel, zipfelmütze, bommel, nackenschutzkappe, legionärskappe, safarihut, krempenhut, regenkappe, laufmütze, laufcap, trapper, trappermütze, fliegermütze, ohrenklappen, mütze mit ohrenklappen, strickhaube, zipfelhaube, schlafhaube, sturmhaube, sturmhauben
  `,
  "product:socks": `
    socke, socken, sockn, söckli, socka, strumpf, strümpfe, wandersocken, skisocken, kniestrümpfe, kniestrumpf, wollsocken, wollsöckli, trekkingsocken, laufsocken, zehensocken, skistrümpfe, füßlinge, merinosocken, sockä, sockerl, zockn, stricksocken, kompressionsstrümpfe, füessling, kniesocken, stutzen, sneakersocken, thermosocken, hüttensocken, bettsocken, kuschelsocken, strümpf, strümpflein, wanderstrümpfe, wanderstrumpf, merinosöckli, wintersocken
  `,
  "product:backpack": `
    rucksack, rucksäcke, rucksackerl, rucki, rucksackl, tagesrucksack, daypack, day pack, tagespack, backpack, trekkingrucksack, wanderrucksack, tourenrucksack, kraxe, tornister, trinkrucksack, skirucksack, fahrradrucksack, packsack, laufrucksack, laufweste mit trinkblase, deuterrucksack, kletterrucksack, buggelsack, ränzel, rucksak, rucksäckli, ruksack, ruckack, rugsack, rucksock, wanderrucksak, schulrucksack, daybag, turnbeutel, tagesrucksäcke, kinderrucksack, kindertrage, deuter rucksack, rucksackmodell, tourenrucksäcke, fahrradrucksäcke, wanderrucksäcke, kletterrucksäcke, pack mit, laptoprucksack, stadtrucksack
  `,
  "product:tent": `
    zelt, zelte, zelterl, zält, kuppelzelt, tunnelzelt, geodät, einmannzelt, zweimannzelt, familienzelt, wurfzelt, trekkingzelt, tarptent, biwakzelt, campingzelt, leichtzelt, zellt, zwoamannzelt, iglu, igluzelt, tipi, tippi, jurte, geodätzelt, kuppelzelte, ultraleichtzelt, 2er zelt, 3er zelt, 4er zelt, kinderzelt, strandmuschel, dachzelt, tarp, 2 mann zelt, 3 mann zelt, 4 mann zelt
  `,
  "product:sleeping_bag": `
    schlafsack, schlafsäcke, schloofsack, pennsack, penntüte, mumienschlafsack, daunenschlafsack, deckenschlafsack, was|etwas zum schlafen, sommerschlafsack, winterschlafsack, poofbeutel, hüttenschlafsack, mumie, penntuete, quilt, quilts, daunenquilt, kunstfaserquilt
  `,
};
