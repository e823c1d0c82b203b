import type { WordList } from "../../word-list.ts";

/** What people do outside, and what they call it. */
export const activities: WordList = {
  "activity:hiking": `
    wandern, wandert, wandere, wandre, gewandert, wanderung, wanderungen, wanderer, wanderin, wandergruppe, wanderverein, wanderurlaub, wanderwoche, wanderweg, bergwandern, bergwanderung,
    spazieren, spaziergang, spaziergänge, spaziergängen, spazierengehen, spaziergehen, spazierst, spazierengehe, walken, walking, nordic walking, nordicwalking, walkinggruppe, tagestour, tagestouren, tageswanderung, tageswanderungen, tagesausflug, halbtagestour,
    bergtour, bergtouren, wandertour, wandertouren, wandertag, wandertage, winterwandern, winterwanderung, schneeschuh, schneeschuhe, schneeschuhwandern, schneeschuhtour, schneeschuhlaufen,
    alm, almen, almwanderung, almhütte, hiken, hike, hikes, hiking, hiker, querfeldein, waldspaziergang, sonntagsspaziergang, durch den wald, im wald unterwegs, durch wald und wiese, durch wald und flur, durchs moor, wattwanderung, wattwandern,
    zu fuß unterwegs, mittelgebirge, mittelgebirgstour, küstenwanderung, rundwanderung, wanderstöcke, hügel rauf, wanderig, wandere gah, wandergruppen, strammer marsch, auf tour, dagstour, hüttenwandern, spazieren gehen, spazieren gehe, waldwege, waldweg, feldwege, frische luft, tagesmärsche,
    tour gehen, touren gehen, pilgertag, wanderwochenende, wanderreise, aufn berg, auf den berg, auf die alm, volkswandern, frühjahrswanderung, herbstwanderung, stramm gehen, wanderfreunde, naturfreunde, alpenverein
  `,
  "activity:trekking": `
    trekking, trekken, treck, trekkingtour, mehrtagestour, mehrtagestouren, mehrtageswanderung, mehrtägig, mehrtägige, mehrtages, hüttentour, hüttentouren, hüttenwanderung, hüttentrekking, hüttenrunde, von hütte zu hütte, hütte zu hütte, fernwandern, fernwanderweg, fernwanderung,
    weitwandern, weitwanderweg, weitwanderung, weitwanderer, alpenüberquerung, transalp, alpencross, jakobsweg, pilgern, pilgerweg, pilgerreise, pilgertour, pilgerfahrt, pilger, camino, caminho,
    zelttour, zelttrekking, trekkingurlaub, trekkingreise, thruhike, thru hike, thruhiken, inka trail, inkatrail, west highland way, kungsleden, laugavegur, annapurna circuit, annapurna runde, annapurna, everest base camp, basecamp, base camp,
    tour du mont blanc, tmb, =gr20, gr 20, e5, rennsteig, mehrere tage unterwegs, tage am stück, mehrere wochen wandern, wochenlang wandern, mit zelt und rucksack, alpenquerung, höhenweg, dolomitenhöhenweg, malerweg, westweg, heidschnuckenweg, rheinsteig, eifelsteig, pacific crest trail, appalachian trail, te araroa, hexenstieg, karnischer höhenweg, stubaier höhenweg, mehrtagesmarsch, durchquerung
  `,
  "activity:mountaineering": `
    bergsteigen, bergsteiger, bergsteigerin, bergsteigst, hochtour, hochtouren, hochtourengehen, gletscher, gletschertour, gletscherkurs, gletscherüberquerung, hochgebirge, alpinismus, alpinist, alpinistin, alpine touren, alpintour, alpinkurs, alpintouren, gipfel, gipfelsturm, gipfelbesteigung, gipfeltour,
    expedition, expeditionen, viertausender, dreitausender, fünftausender, sechstausender, siebentausender, achttausender, 4000er, 3000er, 5000er, 6000er, 7000er, 8000er, höhenbergsteigen, bergsport, besteigen, besteigung, nordwand, seilschaft, grat, gratwanderung, hohe berge, hochalpin, alpines gelände, steigeisen, eispickel
  `,
  "activity:climbing": `
    klettern, kletter, kletterer, kletterin, kletterei, klettersteig, klettersteige, klettersteiggehen, ferrata, via ferrata, bouldern, boulder, boulderhalle, boulderer, eisklettern, eisfall, sportklettern, mehrseillänge, mehrseillängen, kletterhalle, kletterurlaub, am fels, felsklettern, kraxeln, kraxler, kletterwand, toprope, vorstieg, sichern, beim sichern, klettergarten, kletterkurs, klettert, klettere
  `,
  "activity:running": `
    zum laufen, beim laufen, fürs laufen, für das laufen, laufen gehen, gehe laufen, geh laufen, geht laufen, gehen laufen, laufen gehe, laufe auch, laufe ich, ich laufe, laufe morgens, laufe viel, laufe im, laufe bei, laufe abends, läufer, läuferin, laufrunde, lauftraining, laufsport, laufgruppe, lauftreff, laufevent, joggen, jogge, joggt, jogger, joggerin, joggingrunde, jogging, trailrunning, trail running, trailrun, trailrunner, trailrunnerin, traillauf, trailläufe, trailläufer, berglauf, bergläufe, dauerlauf, marathon, halbmarathon, ultra, ultralauf, ultratrail, ultramarathon, rennen gehen, waldlauf, waldläufe, 10 km lauf, winterlauf, intervalltraining, orientierungslauf, crosslauf, laufen, laafe, laafn
  `,
  "activity:cycling": `
    radfahren, rad fahren, fahrrad, fahrräder, fahrradfahren, fahrrad fahren, =rad, radl, radlfahren, radln, radeln, radel, radle, radelt, radler, radlerin, radfahrer, radfahrerin, radtour, radtouren, radreise, radreisen, radweg, radurlaub, radlweg, biken, =bike, bikes, biker, mtb, mountainbike, mountainbiken, mountainbiker, rennrad, rennradfahren, gravel, graveln, gravelbike, ebike, e bike, pedelec, velo, velofahren, velotour, veloweg, bikepacking, drahtesel, bikepark, strampeln, strampel, lastenrad, cyclocross, fietsen, velofahrer, biketour, bikestrecke, fahrradtour, fahrradreise, fahrradurlaub, downhill, enduro, im sattel, aufm rad, auf dem rad, radmarathon, eradler
  `,
  "activity:skiing": `
    ski, skier, schi, skifahren, ski fahren, skifahrer, skifahrerin, skilaufen, skiläufer, skifoan, schifoan, schifahren, schi fahren, snowboard, snowboarden, snowboarder, snowboarderin, boarden, langlauf, langlaufen, langläufer, langlaufloipe, loipe, loipen, skating loipe, piste, pisten, pistenfahren, skiurlaub, skiferien, skireise, skikurs, skifreizeit, skilager, skihase, schikurs, wintersport, freeride, freeriden, freerider, tiefschneefahren, carven, carving, skipiste, skigebiet, skiwochenende, skilift, skiwoche, skitag, skitage, skilehrer, skischule, backcountry, schifoahrn, brettern, brettl, brettln, schneesport, biathlon, schneeurlaub, skiausflug, telemark
  `,
  "activity:ski_touring": `
    skitour, skitouren, skitourengehen, schitour, schitouren, skitourengeher, tourenski, tourengehen, tourengeher, tourenschi, splitboard, splitboarden, skihochtour, skihochtouren, skibergsteigen, ski touring, skitouring, haute route, tourenskier, skidurchquerung, pistentour, pistentouren, aufstieg mit fellen
  `,
  "activity:camping": `
    camping, campen, campe, campt, camper, zelten, zelte auf, gezeltet, zeltplatz, campingplatz, campingurlaub, campingwochenende, wildcampen, wildzelten, biwak, biwakieren, lagerfeuer, pfadfinder, pfadfinderlager, pfadi, pfadilager, zeltlager, ferienlager, vanlife, wohnmobil, wohnwagen, draußen schlafen, draußen übernachten, draußen pennen, im zelt, bushcraft, unter freiem himmel, trekkingplatz, jugendlager, campingbus, campingstuhl, bulli, nächte draußen, jungscharlager, outdoorküche, hängematte
  `,
  "activity:travel": `
    reise, reisen, urlaub, ferien, urlaubsreise, trip, rundreise, weltreise, backpacking, backpacker, backpacken, interrail, kreuzfahrt, flitterwochen, hochzeitsreise, städtetrip, städtereise, städtetrips, kurztrip, verreisen, verreise, auslandssemester, auslandsjahr, roadtrip, road trip, sabbatical, sprachreise, studienreise, handgepäck, nur mit handgepäck, reisezeit, fernreise, fernreisen, gap year, work and travel, weltenbummler, pauschalreise, klassenfahrt, reisetauglich, unterwegs auf reisen, sommerurlaub, winterurlaub, strandurlaub, abireise, flug, fliegen nach, geschäftsreise, dienstreise, wochenendtrip, rumreisen, herumreisen, um die welt
  `,
  "activity:city": `
    stadt, städtisch, innenstadt, altstadt, großstadt, alltag, alltäglich, alltags, alltagstauglich, stadttauglich, büro, office, bürotauglich, arbeitsweg, zur arbeit, weg zur arbeit, auf arbeit, in die arbeit, ins büro, ins office, zum job, zur firma, pendeln, pendel, pendele, pendler, pendlerin, pendelt, commuten, commuting, commute, schule, schulweg, schulhof, pausenhof, uni, campus, vorlesung, einkaufen, einkaufsbummel, shoppen, kita, kitas, kiga, kindi, kindergarten, spielplatz, spielplätze, tram, straßenbahn, öffis, ubahn, bushaltestelle, haltestelle, bahnsteig, bahnhof, weihnachtsmarkt, christkindlmarkt, stadtbummel, stadtspaziergang, ausgehen, fortgehen, weggehen, freizeit, urban, city, bummeln, jeden tag anziehen, jeden tag tragen, für jeden tag, täglich tragen, ins theater, restaurant, biergarten, kneipe, café, markt, wochenmarkt, alltagsjacke, immer anziehen, flanieren, sightseeing, kinderwagen, kinderwagenrunde, auf den bus, auf den zug, zum bus, beim warten, im dorf, kirche, job im büro, gottesdienst, zur schule, zur uni, für die schule, für die uni, für die stadt, stadtbesichtigung, friedhof
  `,
  "activity:water": `
    segeln, segeltörn, törn, segelboot, segelschein, segler, seglerin, segelurlaub, segeltour, segelt, regatta, kajak, kayak, kajakfahren, kanu, kanufahren, kanutour, paddeln, paddel, paddler, paddeltour, sup, stand up paddling, stand up paddle, standup, rudern, ruderer, ruderverein, surfen, surfer, windsurfen, kitesurfen, kiten, wassersport, wassersportler, rafting, schlauchboot, canyoning, tauchen, aufm boot, auf dem boot, bootstour, motorboot, bootfahren, boot fahren, hausboot, yacht, auf dem wasser, aufm wasser, wakeboarden, faltboot, jolle, auf see, wing foilen
  `,
  "activity:fishing": `
    angeln, angle, angler, anglerin, angelausflug, angelurlaub, angelsport, eisangeln, fliegenfischen, fischen, fischer, brandungsangeln, angelverein, nachtangeln, angelt, fischtag, petri heil, fischgang, karpfenangeln, am angelteich, anglerverein, fliegenfischer
  `,
  "activity:dog_walk": `
    gassi, gassigehen, gassirunde, gassi gehen, gassi gehe, gassigang, äußerln, hund, hunde, hündin, hundi, hunderunde, hunderunden, hundespaziergang, hundespaziergänge, hundebesitzer, hundehalter, hundewiese, hundeschule, hundesport, vierbeiner, wauwau, wuffi, welpe, dackel, labrador, schäferhund, dogwalk, köter, fellnase, hundsrunde, husky, pudel, terrier, retriever, mops
  `,
  "activity:wildlife": `
    jagd, jagen, jäger, jägerin, jagdschein, ansitz, ansitzen, ansitzjagd, vogelbeobachtung, vögel beobachten, beobachte ... vögel, vögel beobachte, vögel zu beobachten, birding, birdwatching, ornithologe, ornithologin, wildtiere, wildbeobachtung, wildlife, tierbeobachtung, tiere beobachten, tiere fotografieren, tierfotografie, tierfotograf, tierfotografin, naturfotografie, naturfotograf, safari, hochsitz, pirsch, pirschen, rehe beobachten, rehe, hirsche, hirschbrunft, eisvogel, fernglas, vogelkundler, walbeobachtung, whale watching, eisbären, vögel fotografieren, naturbeobachtung, auf der pirsch
  `,
  "activity:work": `
    baustelle, baustellen, aufm bau, auf dem bau, am bau, arbeitskleidung, arbeitshose, arbeitshosen, arbeitsjacke, arbeitsklamotten, arbeitsschuhe, landwirtschaft, landwirt, landwirtin, bauernhof, bauer, hofarbeit, gartenarbeit, garten, gärtnern, gärtner, gärtnerin, forst, forstarbeit, förster, försterin, waldarbeit, waldarbeiter, holz machen, brennholz, holzhacken, handwerker, handwerkerin, postbote, postbotin, briefträger, briefträgerin, zusteller, zustellerin, müllabfuhr, dachdecker, gerüstbauer, zimmermann, für die arbeit, bei der arbeit, draußen arbeiten, arbeite draußen, arbeite viel draußen, arbeite ich draußen, draußen arbeite, im freien arbeiten, arbeite im freien, auf montage, monteur, straßenbau, winterdienst, schneeschippen, schnee schippen, security, lieferdienst, fahrradkurier, hausmeister, vermessung, vermesser, schäfer, imker, winzer, weinberg, kranfahrer, müllmann, stallarbeit, im stall, bergretter, bergwacht, feuerwehr, rettungsdienst, als guide, bergführer, bergführerin, marktstand, hüttenwirt, berufsbekleidung, beruflich draußen, beruflich viel draußen, arbeiten draußen, landschaftsbau, galabau, straßenarbeiter, lagerarbeit, schrebergarten
  `,
  "activity:festival": `
    festival, festivals, festl, openair, open air, openairs, wacken, konzert, konzerte, rave, raves, southside, hurricane, metalfestival, nova rock, gurtenfestival, freiluftkonzert, musikfestival, fusion festival, stadtfest, volksfest, oktoberfest, wiesn, karneval, fasching, faschingsumzug, rosenmontag
  `,
  "activity:other_sport": `
    reiten, reiter, reiterin, reitstall, ausreiten, ausritt, pferd, pferde, golf, golfen, golfplatz, tennis, fußball, fußballplatz, fußballtraining, kicken, handball, hockey, motorrad, motorradfahren, motorradtour, moped, motorroller, roller, rollerfahren, töff, vespa, fitness, fitnessstudio, gym, yoga, turnen, turnhalle, zum sport, beim sport, für sport, sport machen, fürs training, stadion, seitenlinie, rodeln, schlitten, schlittenfahren, bob fahren, eislaufen, schlittschuh, schlittschuhlaufen, eishockey, geocaching, paragleiten, paragliding, gleitschirm, gleitschirmfliegen, triathlon, crossfit, skateboard, skaten, inlineskaten, tough mudder, hindernislauf, volleyball, bogenschießen, airsoft, paintball, rudelturnen, slackline, discgolf, eisbaden
  `,
};
