import type { WordList } from "../../word-list.ts";

/** Weather as it is named and cursed. */
export const weather: WordList = {
  "weather:rain": `
    regen, räge, reng, rägeli, reege, regens, regnen, regnet, regnets, geregnet, verregnet, regnerisch, regnerischen, regentag, regentage, regenwetter, regenzeit, regenguss, regengüsse, regenschauer, regenfall, regentauglich, regenschutz, regenfrei, tropenregen, dauerregen, landregen, sprühregen, nieselregen, niesel, nieseln, nieselt, starkregen, platzregen, schnürlregen,
    schauer, schauern, wolkenbruch, gewitter, gewittert, gewittern, unwetter, platschregen, schütten, schüttet, schüttets, gießen, gießt, giesen, schifft, schiffen, pissen, pisst, pisswetter, pladdern, pladdert, plästert, plästern, tröpfeln, tröpfelt, es tropft, dröppeln, es drescht, es prasselt, saut, eimern, kübelt, es kübelt,
    wie aus eimern, wie aus kübeln, aus eimern, aus kübeln, bindfäden, sauwetter, mistwetter, drecksswetter, dreckswetter, drecks wetter, schietwetter, schmuddelwetter, schmuddelig, hundewetter, hundswetter, scheißwetter, scheiß wetter, kackwetter, matschwetter, mieses wetter, miesem wetter, fieses wetter, fiesem wetter, schlechtes wetter, schlechtem wetter, schlechtwetter, übles wetter, jedes wetter, jedem wetter, bei wind und wetter, wind und wetter, aprilwetter, schafskälte und regen, ösi wetter, ösiwetter, hudelwetter, regenrisiko, wetterumschwung, unbeständig, usselig, usseliges wetter, nasskalt, nasskalten,
    nässe, feuchtigkeit, matsch, matschig, schlamm, schlammig, pfützen, pfütze, monsun, monsunregen, wasser von oben, von oben nass, regenfest, regendicht, regensicher, regenhose, wetterfest, wettertauglich, allwetter, allwettertauglich, wetterschutz, nasses wetter, feuchtes wetter, schneeregen, graupel, hagel, spritzwasser, tau, taunass, nasses gras, nassem gras, nasse wiesen, hochnebel und niesel, schmuddel, herbststürme und regen, strömender, strömendem, sintflut, sintflutartig
  `,
  "weather:rain always": `
    nass, nasse, nassen, nassem, durchnässt, durchgenässt, klatschnass, klitschnass, pitschnass, pudelnass, patschnass, pitschepatschenass, nass geworden, nass werden, nass werde, nass wird, nass bis auf, durchweicht, durchgeweicht, aufgeweicht, eingeweicht, triefend, trieft, tropfnass, abgesoffen, absaufen, im regen, bei regen, vom regen, gegen regen, vor regen, für regen, gegen nässe, vor nässe, bei nässe, gegen den regen, vor dem regen, den regen ab, regen ab, in den regen, feuchte füße
  `,
  "weather:cold": `
    kalt, kalte, kaltem, kalten, kälter, chalt, chalti, koid, koit, koite, eiskalt, arschkalt, saukalt, schweinekalt, bitterkalt, schweinskalt, sackkalt, lausig kalt, scheißkalt, schweinekälte, saukälte, affenkalt, sibirisch, arktisch, polar, frost, frostig, fröste, frosttage, nachtfrost, bodenfrost, frosttauglich, eisig, eisige, eiseskälte, minusgrade, minusgraden, minustemperaturen, unter null, unter dem gefrierpunkt, gefrierpunkt, gefroren, kühl, kühle, kühlen, kühler, kühles, abendkühle, frisch draußen, kälteschutz, winterkälte, knackig kalt, zapfig, schattig frisch, klirrend, klirrende, polarkälte, zweistellig minus, tiefe temperaturen, niedrige temperaturen, niedrigen temperaturen, tiefen temperaturen, kältetauglich, wintertauglich, winterfest, strenger winter, strengen winter, harter winter, harten winter, richtiger winter, schafskälte, frostsicher
  `,
  "weather:cold always": `
    frieren, friere, frier, frierst, friert, frierts, friern, frör, frostbeule, frostködel, gfrörli, gfrier, gefriert, gfrieren, erfrieren, erfriere, abfrieren, abfriere, abgefroren, durchgefroren, eingefroren, einfrieren, verfroren, verfrorene, verfriere, anfrieren, festfriert, frierkatze, frösteln, fröstle, fröstelig, fröstelt, bibbern, bibbere, bibbernd, schlottern, schlottere, zittern, zittere, schnattern, eisfüße, eisfinger, eisklotz, eiszapfen, kalte füße, kalte hände, kalte finger, kalten füßen, kalten fingern, kalten händen, kalte ohren, kalte nieren, auskühlen, auskühle, auskühlt, gegen kälte, vor kälte, gegen die kälte, bei kälte, arsch abfrieren, steif gefroren
  `,
  "weather:wind": `
    wind, winds, winde, windig, windige, windigen, windiger, windschutz, windfang, windgeschützt, luftzug, sturm, stürme, stürmen, stürmt, stürmisch, stürmische, sturmtauglich, herbststürme, herbststurm, böen, bö, böig, böe, brise, steife brise, orkan, fahrtwind, gegenwind, seitenwind, seewind, küstenwind, windchill, zugig, es zieht, ziehts, zieht es, zieht durch, zieht überall, pfeift, bläst, bläst's, blost, stürmts, wehen, es weht, bise, bora, mistral, windtage, nordseewind, windstärke, gipfelwind, scharfer wind, durchpfeift, durchbläst, windkante
  `,
  "weather:sun": `
    sonne, sonn, sunn, sunne, sonnig, sonnige, sonnigen, sonnenschutz, sonnenbrand, sonnenschein, sonnenallergie, sonnenempfindlich, sonnenstich, pralle sonne, praller sonne, prallen sonne, sonnenhut, sonnenstrahlen, sonnenstrahlung, knallsonne, höhensonne, hellhäutig, sonnencreme, sonneneinstrahlung, schatten spenden, schatten spendet, lichtempfindlich, nackenschutz, verbrennt mir, keinen sonnenbrand
  `,
  "weather:snow": `
    schnee, schnees, schneien, schneit, schneits, schneid's, geschneit, schniebe, schnää, verschneit, verschneite, verschneiten, schneefall, schneesturm, schneestürme, schneetreiben, pulverschnee, neuschnee, tiefschnee, tiefschneetauglich, schneeregen, schneematsch, schneetauglich, schneegestöber, flocken fallen, schneeballschlacht, schneeschippen, schneewanderung, schneeanzug, schneeurlaub, powder, winterwunderland, schneemassen, meterhoch schnee, schneetag, im tiefen schnee
  `,
  "weather:heat": `
    hitze, heiß, heiße, heissen, heißes, heißem, hoaß, bruetig, brütend, bullenhitze, affenhitze, sauhitze, mordshitze, hochsommerlich, sommerhitze, gluthitze, hitzewelle, hitzetage, hitzetauglich, schwül, schwüle, schwülwarm, schwülen, tropisch, tropische, tropischen, tropen, tropenklima, wüste, wüsten, wüstentour, sengend, sengende, brutal warm, warmes wetter, warmem wetter, warme tage, warmen tagen, warme temperaturen, warmen temperaturen, warme länder, warmes klima, warme gegenden, sommerliche temperaturen, hohe temperaturen, hohen temperaturen, kühl halten, kühlend, kühlende, kühlt, kühl bleiben, hitzschlag, hitzestau
  `,
};
