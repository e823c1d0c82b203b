import type { WordList } from "../../word-list.ts";

/** Garments and situations that tell of weather without naming it. */
export const implied: WordList = {
  "implies:cold": `
    pudelmütze, bommelmütze, strickmütze, wollmütze, sturmhaube, balaclava, ohrenschützer, daunenjacke, daunenparka, daunenmantel, daunenweste, pufferjacke, puffer, puffy, steppjacke, steppweste, steppmantel, wintermantel, winterjacke, winterstiefel, winterschuhe, wintermütze, thermo, thermohose, thermowäsche, thermounterwäsche, skiunterwäsche, lange unterhose, lange unterwäsche, fäustlinge, hochtour, hochtouren, gletscher, schneeanzug, skianzug, weihnachtsmarkt, christkindlmarkt, eisangeln, eisklettern, schlitten, rodeln, eislaufen, schneeschuh, schneeschuhe, schneeschuhwandern, langlauf, polarlichter, nordlichter, skilager, skikurs, ansitz, wintercamping, viertausender, sechstausender, achttausender, heizweste, kachelofen, ab november, winter, winterwanderung, winterlauf, wintersport, winterspaziergang, winterreise, winterurlaub, wintertour, winterzelten, winterdienst, schneeschippen, schnee schippen, advent, silvester, skifreizeit, skitag, skireise, schlittschuh, schlittschuhlaufen, eisbaden, eisschwimmen, kühlhaus, tiefkühl, tiefkühllager, kälteschutz, polarexpedition, polarkreis, arktis, antarktis, wintergrillen, stehe stundenlang, stundenlang stehen, stundenlang ansitzen, hochsitz, nachtangeln, bahnsteig im winter, handwärmer, wollsocken, wollunterwäsche, wärmflasche, beheizbar, beheizbare, drückjagd, lange merino, kniestrümpfe aus wolle, muckluks, moonboots, pelzmütze, fellmütze, schneeräumen, schnee räumen, eishockey, eisstockschießen, winterschlafsack, daunenschlafsack, daunenhose, daunenhandschuhe, daunenschuhe, huskytour, husky tour, schneeballschlacht, schneemann, iglu, biathlon, heliski, schneesturm, lagerfeuer, sterne gucken, sternegucken, sternschnuppen, nachtwanderung, nachtwache, morgens im dezember, eisbader, winterschwimmen, ansitzjagd, 4 jahreszeiten zelt, vierjahreszeitenzelt, wollmützen, das ganze jahr draußen, ganzjährig draußen, ganzes jahr draußen, rumstehen, herumstehen, rumsteh, stehe rum, lange stehen, lange rumstehen, stillstehen, stehe still, um 5 uhr morgens, um 6 uhr morgens, morgens um sechs, morgens um 6, früh morgens, frühmorgens, im morgengrauen, vor sonnenaufgang, nachtdienst, hundeschlitten
  `,
  "implies:snow": `
    schneeschuh, schneeschuhe, schneeschuhwandern, schneeanzug, skianzug, winterstiefel, schneestiefel, moonboots, schneefang, langlauf, skikurs, skilager, skiurlaub, rodeln, schlitten, schlittenfahren, freeride, tiefschnee, hochtour, hochtouren, gletscher, gamaschen, lawine, lawinenkurs, winterwandern, winterwanderschuhe, eisangeln, snowboard, schneeschippen, schnee schippen, schneeräumen, schnee räumen, winterdienst, huskytour, husky tour, iglu, schneeballschlacht, schneemann, biathlon, heliski, skihochtour, eisklettern, steigeisen, steigeisenfest, grödel, schneetour, winterbesteigung, viertausender, firn, pulver, powder, skipatrouille, pistenrettung, lvs, lawinenairbag, winterbergsteigen, schneewanderung, tourenski, langlaufski, schlittenhunde, wintercamping, arktis, antarktis, polarexpedition, 4 jahreszeiten zelt, vierjahreszeitenzelt, winterschuhe, schneeschuhtour, hundeschlitten, eisfischen,
  `,
  "implies:rain": `
    gummistiefel, matschhose, matschsachen, matschanzug, buddelhose, buddelsachen, regenponcho, friesennerz, südwester, waldkindergarten, matsch, pfützen, moor, watt, wattwanderung, hundewetter, herbstwanderung, herbsturlaub, ölzeug, wattwandern, regenzeit, monsun, allwetter, allwetterjacke, wetterfest, allwettertauglich, regenüberhose, überziehhose, ostfriesland, hallig, bretagne, hochmoor, wacken, rock am ring, matschpfütze, matschküche, wachsjacke, wachscotton, gewachste, gewachste jacke, bei jedem wetter, bei wind und wetter, jedes wetter, das ganze jahr draußen, ganzjährig draußen, ganzes jahr draußen, höhlentour, höhlenforschung, wetterfleck
  `,
  "implies:wind": `
    kitesurfen, windsurfen, küste, strand im herbst, hallig, deich, grat, gipfel, hochtour, hochtouren, windjacke, zelt am meer, segler, regatta, törn, auf see, jolle, yacht, hochsee, küstenwanderung, strandspaziergang, wattenmeer, wattwanderung, sturmfest, gratwanderung, nordwand, leuchtturm, inselurlaub, kammweg, gipfelgrat, drachenfliegen, gleitschirm, gleitschirmfliegen, paragliding, biwak am grat, drachensteigen, drachen steigen, deichwanderung, kutter, auf dem boot, aufm boot, zur see, zu see, fischkutter, seefahrt, seekajak, halligen, 4 jahreszeiten zelt, vierjahreszeitenzelt, geodät, geodätzelt, kitesurfer, kiten, strandsegeln, sturm, hundeschlitten
  `,
  "implies:sun": `
    sonnenhut, sonnenhemd, sonnencap, safari, strand, strandurlaub, wüste, sommerurlaub, krempe, schirmmütze, nackenschutz, sonnencreme, sonnenschutz, strohhut, sonnenschirm, badeurlaub, schnorcheln, strandtag, strandtage, strandspaziergang, erntehelfer, weinlese, spargelstechen, beachvolleyball, wüstentour, wüstentrekking, südsee, karibik, kreuzfahrt im mittelmeer, outback, äquator, gletscherbrille, schlapphut, anglerhut, buschhut, cap mit nackenschutz
  `,
  "implies:heat": `
    strandurlaub, wüste, tropen, dschungel, sommerurlaub, regenwald, wüstentour, wüstentrekking, badeurlaub, südsee, karibik, outback, äquator, dschungeltour, hitzewelle, hochsommer, südeuropa im sommer, tropisch, gluthitze
  `,
  "implies:rain maybe": `
    hardshell, hardshelljacke, gamaschen, festival, canyoning
  `,
  "implies:wind maybe": `
    hardshell, hardshelljacke, segeln, segeltörn, segelboot, expedition, motorrad, motorroller, moped, roller, motorradfahren, motorradtour, motorradreise, motorradurlaub, motorradfahrer, motorradfahrerin, bei jedem wetter, bei wind und wetter, jedes wetter, foilen, wingfoilen
  `,
  "implies:heat maybe": `
    =shorts, kurze hose, tanktop, luftig, luftige, safari, sonnenhut
  `,
  "implies:sun maybe": `
    segeln,gletscher
  `,
  "implies:cold maybe": `
    mütze, haube, haubn, beanie, stirnband, schal, parka, handschuhe, expedition, stirnbänder, bei jedem wetter, bei wind und wetter, jedes wetter, allwetter, im stall, reitstall
  `,
  "garment:softshell": `softshell, softshelljacke, softshellhose, softshellweste`,
  "garment:hardshell": `hardshell, hardshelljacke, hardshellhose, dreilagenjacke, 3 lagen, drei lagen`,
  "garment:sunhat": `sonnenhut, krempe, schlapphut, buschhut, nackenschutz, sonnenkappe`,
  "garment:wellies": `gummistiefel, regenstiefel`,
  "garment:puffer": `daunenjacke, steppjacke, pufferjacke, puffer, steppmantel, daunenmantel`,
  "garment:parka": `parka, wintermantel, winterjacke`,
  "garment:handwear": `handschuhe, fäustlinge, fingerhandschuhe, laufhandschuhe, fausthandschuhe`,
  "garment:shorts": `=shorts, kurze hose, badeshorts`,
  "garment:underwear": `unterwäsche, unterhose, baselayer, funktionsunterwäsche, funktionsshirt`,
  "garment:thermal": `thermo, thermowäsche, thermohose, thermounterwäsche`,
  "garment:poncho": `poncho, cape, regenponcho`,
  "garment:overtrousers": `regenhose, überhose, regenüberhose`,
  "garment:vest": `weste, gilet, steppweste, fleeceweste`,
  "garment:coat": `mantel, kurzmantel, trenchcoat`,
  "garment:headband": `stirnband, schlauchschal, schlauchtuch, buff, halstuch`,
  "garment:windshell": `windjacke, windbreaker, anorak, windweste`,
  "garment:longshirt": `longsleeve, langarmshirt, langarm`,
  "garment:zipoff": `zip off, abzippbar, abzippbare, abzippbaren, zipphose`,
  "setting:hut": `hütte, hüttentour, hüttenwanderung, berghütte`,
  "setting:dark": `nachts, nacht, morgens, früh, abends, im dunkeln, sterne`,
  "setting:daylong": `den ganzen tag, ganzen tag, stundenlang, das ganze jahr, ganzjährig`,
};
