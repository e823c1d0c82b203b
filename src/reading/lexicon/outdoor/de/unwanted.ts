import type { WordList } from "../../word-list.ts";

/**
 * Properties nobody asks for. They say something only when they are denied ("nicht zu schwer") or
 * complained of ("zu schwer"); behind "always" stands what is a complaint by itself.
 */
export const unwanted: WordList = {
  "avoid:leather": `leder, lederschuhe, wildleder, nubuk, nubukleder, rauleder, glattleder, echtleder, kunstleder, lederanteil, ledern, ledernes`,
  "avoid:fur": `pelz, pelze, fell, felle, echtpelz, kunstpelz, pelzkragen, pelzbesatz, pelzrand, pelzkapuze, fellkragen, fellbesatz, fellrand, fellkapuze, echtfell, kunstfell, kaninchenfell, plüsch, bommel`,
  "avoid:synthetic": `polyester, polyamid, nylon, plastik, plaste, plastikzeug, kunststoff, kunststoffe, chemiefaser, chemiefasern, mikroplastik, acryl, plastikklamotten`,
  "avoid:heavy": `schwer, schwere, schwerer, schweres, schweren, schwerere, klotz, klotzig, viel gewicht, gewicht, hohes gewicht, trümmer, bleischwer, tonnenschwer, wiegt viel`,
  "avoid:heavy always": `zu schwer, so schwer, schwer wie blei, wiegt zu viel, mitschleppen`,
  "avoid:bulky": `klobig, klobige, klobiges, klobigen, dick, dicke, dickes, dicken, dicker, dick auftragend, sperrig, sperrige, sperriges, voluminös, voluminöse, voluminöses, aufgeplustert, aufplustert, aufgebläht, aufgeblasen, bauschig, unförmig, plump, plumpe, auftragend, auftragende, pummelig, steif, steife, michelinmännchen, michelin männchen, michelinmann, michelin mann, michelin, marshmallow, teletubby, schlafsack auf beinen, wie eine tonne, wie ne tonne, wie ein fass, puffig, puffiges, puffer look, pufferlook, plusterig, plustrig, bauscht, bauschen, aufbauscht, ballon, wie ein ballon, luftballon, wie ein luftballon, schneemann, wie ein schneemann, astronaut, wie ein astronaut, tonne, presswurst, wie eine presswurst, bettdecke, wie eine bettdecke, kissen, wie ein kissen, wie ein sack, sackartig, wurst, aufgepolstert, dick macht, dick machen, dick aussehen, dick aussehe, fett aussehen, fett macht, `,
  "avoid:bulky always": `trägt auf, aufträgt, wie ein michelinmännchen, sehe aus wie ein michelin`,
  "avoid:too_warm": `zu warm, zu heiß, überwärmt, zuwarm`,
  "avoid:tight": `eng, enge, enges, engen, enger, eng geschnitten, hauteng, knapp, knappe, einengend, einengende, spack, figurbetont, figurbetonte, figurbetontes, körperbetont, knalleng, drücken, drückt, drückende, einschneiden, einschneidet, einschneidend, kneifen, kneifend, zwicken, zwickend, spannen, spannend, einengen, abschnüren, einschnüren, klemmen, scheuern, scheuert, quetschen, quetscht, zu klein geschnitten, schmal geschnitten, schmal geschnittene`,
  "avoid:tight always": `einengt, beengt, kneift, zwickt, spannt, klemmt, zu eng, zu knapp, engt mich ein, eng am bauch, drückt am bauch, schnürt ein, einschnürt, abschnürt`,
  "avoid:logo": `logo, logos, markenlogo, logoprint, riesenlogo, aufdruck, aufdrucke, markenname, markenschriftzug, schriftzug, schriftzüge, branding, marke drauf, print, prints, markenzeichen, werbung drauf, riesenschriftzug, label drauf`,
  "avoid:noisy": `laut, laute, lautes`,
  "avoid:noisy always": `raschelt, rascheln, rascheldi, raschelig, raschelnd, raschelnde, raschel, knistert, knistern, knisterig, knisternd, quietscht, quietschen, krachmacher, geraschel, geknister, knirscht`,
  "avoid:itchy always": `kratzt, kratzen, kratzig, kratzige, kratziges, kratzend, kratzendes, kratz, beißt auf der haut, bissig, juckt, jucken, juckreiz, juckt's, pieksen, piekst, pikst, scheuert auf der haut, hautausschlag, ausschlag`,
  "avoid:outdoorsy_look": `wie ein jäger, wie jäger, wie ein bergsteiger, wie auf expedition, wie auf wanderung, nach bergtour, outdoorlook, outdoor look, outdoorig, outdoormäßig, outdoorsy, nach outdoor, nach outdoor aussehen, nach outdoor aussieht, wie outdoor, funktionslook, nach funktion, nach funktionsjacke, wie funktionsjacke, expeditionslook, nach expedition, nach bergsteiger, wie ein bergsteiger, wie ne bergsteigerin, wie bergsteiger, bergsteigerlook, bergsteigermäßig, everest, nach himalaya, nach wandern, nach wandersmann, wie ein wanderer, wanderlook, nach trekking, nach berg, wie reinhold messner, messner, nach camping, nach jäger, jägerlook, wie ein förster, förster look, nach förster, nach sportgeschäft, sportlich, sportliche, sportlicher, sportliches, funktional aussehen, funktional aussieht, technisch aussehen, technisch aussieht, survivallook, survival, militärisch, nach armee, bundeswehr look, gorpcore, rentnerbeige, rentnerlook, rentner look, wie ein rentner, wie auf expedition, nordpol, zum nordpol, wie fürs matterhorn, trapper, rentnerjacke, wie eine bergsteigerin, wie ein wandersmann, wie ein tourist, wie ein skilehrer, wie ein pfadfinder, wie ein camper, wie ein wandervogel, wie ein rentner im harz, wie beim bergsteigen, wie auf dem weg zum gipfel, wie frisch vom berg, wie aus dem outdoorladen, wie aus dem outdoor katalog, zu outdoorig, zu outdoor mäßig, zu technisch, nach wanderschuh, nach wanderschuhen, nach wanderer, nach wanderung, nach bergsport, nach gipfel, nach klettern, nach hochtour, nach pfadfinder, nach zelten, nach gelände, nach tarnung, nach funktionskleidung, wie zum wandern, wie beim wandern, wie wanderer, wie fürs wandern, wie auf den berg, wie pfadfinder, wie auf hüttentour, wie vom alpenverein, nach alpenverein, nach|wie ... wanderverein|alpenverein|bergsteiger|wanderer|wandern|outdoor|expedition|everest|camping|pfadfinder|tourist|trekking|bergtour|wandergruppe|jack wolfskin|outdoorladen|survival|rentner|klettern|skifahren|angler|jäger aussehen|aussieht|aussehe|ausschauen|ausschaut, aussieht|aussehen|aussehe|ausschaut als ... bergsteigen|besteigen|everest|wandern|klettern|expedition|gipfel|zelten|camping, nach wanderverein, wie der alpenverein, wanderverein, wie ein wanderverein`,
  "avoid:wool always": `wollallergie, wollunverträglichkeit, wollallergiker, wollallergikerin, wollintoleranz, lanolinallergie`,
  "avoid:down always": `daunenallergie, federallergie, federnallergie, daunenunverträglichkeit, federallergiker, federallergikerin`,
  "avoid:leather always": `lederallergie, chromallergie`,
  "avoid:pfc": `pfc, pfcs, pfas, pfa, fluor, fluorcarbon, fluorcarbone, fluorchemie, fluorchemikalien, ptfe, perfluorierte, per und polyfluorierte, ewigkeitschemikalien, ewigkeitschemie, chemie, giftige chemie, schadstoffe, giftstoffe, gift, chemikalien, schadstoff, teflon`,
  "avoid:hood always": `
    kapuzenlos, kapuzenlose, kapuzenloser, kapuzenloses
  `,
  "avoid:insulated always": `
    ungefüttert, ungefütterte, ungefütterter, ungefüttertes, ungefütterten, unisoliert
  `,
};
