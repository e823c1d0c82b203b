import type { WordList } from "../../word-list.ts";

/** Properties people ask for. Behind "always" stands what means the same with a "nicht" before it. */
export const wanted: WordList = {
  "want:waterproof": `
    wasserdicht, wasserdichte, wasserdichtes, wasserdichtigkeit, wasserdichtheit, wasserfest, wasserundurchlässig, regendicht, regenfest, regensicher, wassersäule, wassersäulen, 100 % dicht, 100 prozent dicht, komplett dicht, absolut dicht, wirklich dicht, richtig dicht, dicht ist, dicht hält, dicht halten, dicht sein, dicht bleiben, dicht bleibt, hält dicht, halten dicht, dichthalten, dichthält,
    hält trocken, hält mich trocken, halten trocken, trocken hält, trocken halten, trocken bleiben, trocken bleibe, trocken bleibt, trockenen fußes, bleibt man trocken, bleib trocken, bleibt trocken, trockene füße, trockenhält, trocken ankommen, trocken ankomme, wasserdicht sein, wosserdicht, wasserdichten, 10k wassersäule, 3 lagen, 3 lagig, dreilagig, 3l hardshell, 2.5 lagen, dermizax, sympatex, gummiert, getapte nähte, verschweißte nähte, nähte verschweißt, nähte getaped, 28000 mm, 20000 mm, 15000 mm, 10000 mm, pu beschichtet, wasser hält sie aus, <wasser> und winddicht, <wasser> und windfest, <wasser> wie winddicht, <wasser> sowie winddicht, <wasser> winddicht,  100% dicht, dichte jacke, dichte schuhe, wirklich trocken, trockene klamotten, wasserdichter, wosserdichte, wasserdichti, wasserdichts, nässedicht, wolkenbruchfest, starkregentauglich, dauerregenfest, trocken nach hause, trocken heim, trocken zur arbeit, trockene hose, trockener po, trockenen kopf, trotzdem dicht, auch dicht, und dicht, muss dicht, soll dicht, dicht und warm, dicht und leicht, ist dicht, sind dicht, aber dicht, dicht gegen regen, dicht bei regen, wasser und winddicht, nur dicht, dicht sein, dicht soll, dicht muss, dicht halten, dicht hält, hält dicht, halten dicht, dicht bleiben, dicht bleibt, bleibt dicht, wirklich dicht, absolut dicht, richtig dicht, hundertprozentig dicht, dauerhaft dicht, dicht gegen wasser`,
  "want:waterproof always": `
    kein wasser ... durch, kein wasser ... rein, kein tropfen ... durch, kein tropfen ... rein, keinen tropfen ... durch, keine nässe ... durch, keine nässe ... rein, kein regen ... durch, kein regen ... rein, keinen regen ... durch, kein wasser ... eindringt, keine feuchtigkeit ... rein, lässt kein wasser, lassen kein wasser, nichts durchlässt, lässt nichts durch, lassen nichts durch, wasser nicht reinkommt, wasser nicht rein, nicht durchnässt, nicht durchweicht, nicht sofort durch ist, nicht gleich durch ist, nicht durch ist, nicht durchregnet, durchregnet, durchsuppt, nicht durchsuppt, nicht absäuft, nicht vollsaugt, nicht durchlässig, nicht undicht, nichts rein|reinkommt|reingeht|reinläuft, nicht reinregnet
  `,
  "want:water_repellent": `
    wasserabweisend, wasserabweisende, wasserabstoßend, wasserabperlend, regenabweisend, nässeabweisend, dwr, imprägniert, imprägnierung, abperlt, abperlen, perlt ab, spritzwassergeschützt, spritzwasserfest, paar tropfen, ein paar spritzer, mal ein schauer, schauer aushält, kurzen schauer, kurze schauer, kleinen schauer, leichten schauer, leichtem regen, leichter regen, leichten regen, bisschen regen, bissel regen, schmutzabweisend
  `,
  "want:windproof": `
    winddicht, winddichte, winddichtes, windabweisend, windfest, windundurchlässig, windsicher, windblockend, windresistent, windblocker, windstopper, sturmfest, sturmsicher, sturmerprobt, sturmstabil, hält den wind ab, hält wind ab, wind abhält, wind abhalten, vor wind schützt, windschutz, <wind> und wasserdicht, <wind> und regendicht, <wind> und wasserfest, <wind> und wasserabweisend, <wind> und wetterfest
  `,
  "want:windproof always": `
    kein wind ... durch, keinen wind ... durch, kein lüftchen ... durch, kein luftzug, wind ... nicht durch, nicht windanfällig, wind nicht durchpfeift, nicht durchzieht, wind durchlässt, wo der wind nicht, nicht durchpfeift, nicht durchbläst
  `,
  "want:breathable": `
    atmungsaktiv, atmungsaktive, atmungsaktivität, atmungs aktiv, atmend, atmen, atmet, luftdurchlässig, luftdurchlässige, luftig, luftige, luftigen, luftiges, belüftung, belüftet, durchlüftet, durchlüftung, lüftung, lüftungen, lüften, ventilation, dampfdurchlässig, dampfdurchlässigkeit, klimaregulierend, temperaturregulierend, temperaturausgleichend, feuchtigkeitstransport, schweißtransport, feuchtigkeit nach außen, schweiß nach außen, schweißableitend, feuchtigkeitsableitend, mvtr, ret wert, mesh, netzeinsatz, netzeinsätze, hohe intensität, schweißtreibend, schweiß abtransportiert, schweiß abtransport, schweiß ableitet, schweiß gut ableitet, feuchtigkeit abtransportiert, feuchtigkeit ableitet, nicht drin schwimme, drin nicht schwimme, dampf rauslässt, luftdurchlass, lüftungsschlitze, luftlöcher,    luft drankommt, luft ran, gute luftzirkulation, luftzirkulation, feuchtigkeitsmanagement,   `,
  "want:breathable always": `
    schwitzen, schwitze, schwitz, schwitzt, schwitzer, schwitzig, verschwitzt, verschwitze, durchgeschwitzt, durchschwitze, geschwitzt, schweiß, schweissnass, nassgeschwitzt, schweißausbrüche, schweißgebadet, eigenen saft, ins schwitzen, sauna, plastiktüte, plastiksack, müllsack, hitzestau, schwitzfüße, schweißfüße, überhitzen, überhitze, dampfe, dampfst, koche, totschwitze, totschwitzt, kaputtschwitze, kaputt schwitze, schwimme im schweiß, schweißbad, im eigenen schweiß, eigenen schweiß, schwitzn, schwitzä, schwitzi, schwitzige, durchgschwitzt, dampfen, dampfbad, schwitzkasten, waschküche, nass von innen, von innen nass, innen nass,  garkoche,   `,
  "want:insulated": `
    warm, warme, warmes, warmen, warmer, wärmere, wärmend, wärmende, wärmt, warmhaltend, warmhalten, warmhält, warm hält, warm halten, hält warm, warm bleiben, warm bleibt, warm bleibe, woarm, woarms, warms, wamms, mollig, mollig warm, muckelig, mukkelig, kuschelwarm, schön warm, gefüttert, gefütterte, gefüttertes, gfüttert, gefüttat, fütterung, futter, warmes futter, innenfutter, wattiert, wattierte, wattierung, isoliert, isolierte, isolierend, isolierende, isolation, isolierung, isolierschicht, isolationsschicht, isolationsjacke, isojacke, dick gefüttert, thermo, thermojacke, thermohose, thermofutter, wärmeleistung, wärmeisolierung, wärmeisolation, warmhaltung, kältefest, heizung, winterwarm, primaloft, thinsulate, angeraut, gesteppt, cuin, =loft, heizt, richtig heizt, einheizt, bullig warm, bullenwarm, warmhaltende, warm ghalten, schön dick, richtig dick gefüttert, dick wattiert, teddyfutter, lammfell futter,  pelzig warm, woarme, woarmer, warmi, warmä, warmes zeug, warm anziehen, warm eingepackt, wohlig, wohlig warm, mollige, isolationsleistung, isolierte sohle, winterfest, winterfeste, wintertauglich, wintertaugliche, polartauglich
  `,
  "want:light": `
    leicht, leichte, leichten, leichtes, leichtem, leichter, leichtere, leichteste, liacht, liicht, leichtgewicht, leichtgewichtig, leichtgewichtige, ultraleicht, ultraleichte, ultralight, superleicht, federleicht, lightweight, light, geringes gewicht, geringem gewicht, niedriges gewicht, wenig gewicht, kaum gewicht, gewicht sparen, gewicht spare, gewichtsersparnis, minimalgewicht, jedes gramm, auf jedes gramm, grammjäger, kaum spürt, kaum was wiegt, wenig wiegt, wenig wiegen, nichts wiegt, wiegt nichts, wiegt kaum, leicht wie eine feder, leichtest, möglichst leicht, so leicht wie möglich, gewichtsoptimiert, hauchdünn, <gewicht> egal|nebensächlich|wurscht|zweitrangig|unwichtig|schnuppe, <gewicht> ist, <gewicht> spielt, das <gewicht> ist
  `,
  "want:low_bulk": `
    geringes volumen, wenig volumen, kompakt, kompakte, kompaktes, schmales profil, nicht aufträgt, nicht auftragen, trägt nicht auf, wenig aufträgt, dünn, dünne, dünnen, dünner, dünnes, platzsparend, kleines packmaß, kleinem packmaß, geringes packmaß, geringem packmaß, packmaß
  `,
  "want:packable": `
    ins trikot passen, ins trikot passt, ins trikot, in die trikottasche, in die handtasche, ins handschuhfach, in die satteltasche,
    in die hosentasche, in der hosentasche, in die jackentasche, in die tasche passt, in die tasche geht, in die handtasche, in den rucksack passt, in jeden rucksack, in den rucksack stopfen, in eine hand passt, in die satteltasche, ins handgepäck passt, packbar, packbare, klein packbar, kleinpackbar, verpackbar, verstaubar, verstauen, verstaut, zusammenfaltbar, zusammenlegbar, zusammenpackbar, faltbar, knüllbar, zusammenknüllen, zusammenknüllbar, zusammenrollen, packbeutel, packsack dabei, packmaß, kleines packmaß, in die eigene tasche, in der eigenen tasche, eigene brusttasche, packt sich, klein machen, klein zusammen, klein zusammenlegen, klein zusammenpacken, klein zusammenfalten, passt in jede tasche, passt in die tasche, passt in den rucksack, in den rucksack passt, in die tasche passt, in die handtasche passt, in den rucksack stecken, in den rucksack stopfen, in den rucksack, im rucksack verschwindet, im rucksack verstauen, in jede tasche, in die handtasche, ins handgepäck, reinstopfen, notfalljacke, immer dabei haben, immer dabeihaben, für den notfall dabei, wenig platz, kaum platz, nicht viel platz, klein verpacken, pocketable, packable, in der handtasche, in meine handtasche, knautschen, knautschbar, zusammenknautschen, zusammenrollbar, zusammenlegen, in die tasche stecken
  `,
  "want:durable": `
    robust, robuste, robusten, robustes, robuster, robusteres, robustere, strapazierfähig, strapazierfähige, strapazierfähiges, reißfest, reißfeste, haltbar, haltbare, haltbarkeit, langlebig, langlebige, langlebiges, langlebigkeit, unverwüstlich, unverwüstliche, stabil, stabile, stabiles, abriebfest, abriebfeste, abriebfestigkeit, widerstandsfähig, verschleißfest, scheuerfest, unkaputtbar, unzerstörbar, solide, belastbar, cordura, ripstop, hält was aus, hält viel aus, hält einiges aus, halten was aus, was aushält, was aushalten, einiges aushält, viel aushält, einiges aushalten, viel aushalten, alles aushält, aushält, lange hält, länger hält, ewig hält, hält lange, hält ewig, halten lange, lange halten, jahre hält, jahre halten, viele jahre, ein leben lang, fürs leben, lebenslang, was mitmacht, mitmacht, alles mitmacht, macht was mit, macht alles mit, stapazierfähig, dornen, dornenfest, dorngestrüpp, hart im nehmen, verträgt was, robustheit, zäh, kettensäge, nietenfest, felskontakt, wo was ab kann, was ab kann, was abkann, haltbares, haltbarer, lange was von, lange was davon, lang was davon, lange freude, jahrelang hält, jahrelang, jahrzehnte, ewig halten,  halten ewig, hält was, kniepolster, knieverstärkung, knieverstärkt, verstärkte knie, verstärkten knien, verstärktes knie, verstärkungen, verstärkt, verstärkte, verstärkten, nicht kaputt zu kriegen, nicht kaputt zu bekommen, nicht totzukriegen, hält bombe, bombenfest, bombenhart, gscheite qualität, gute qualität die hält, die ewig, die was aushält, des wos aushoit, wos aushoit, aushoit, heben lang, hebt lang, hebet lang, hebet öppis us, öppis ushaltet, strapazierfähigen, panzerstoff, nicht so empfindlich, unempfindlich, unempfindliche, abkönnen, dreck abkönnen, was abkönnen, einiges abkönnen, dreck und nässe abkönnen, einiges wegsteckt, was wegsteckt, viel wegsteckt, einiges verträgt, was verträgt, viel verträgt, was aushalten muss, nix übel nimmt, nichts übel nimmt, jeden spaß mitmacht, allem standhält, standhalten, standhält, kratzfest, dornensicher, schnittfest, strapazen, strapaze, grob behandeln, robustä, robuschti, nicht zimperlich, feste handschuhe, feste schuhe, festes schuhwerk, feste hose, fester stoff, festem stoff
  `,
  "want:durable always": `
    nicht gleich kaputt, nicht sofort kaputt, nicht so schnell kaputt, nicht kaputt geht, nicht kaputtgeht, nicht reißt, nicht gleich reißt, nicht auseinanderfällt, nicht auseinander fällt, nicht gleich auseinander, nicht nach einer saison, nicht nach einem jahr, nicht gleich ein loch, nicht gleich löcher, kein wegwerf, keine wegwerf
  `,
  "want:quiet": `
    leise, leiser, leises, leisen, geräuscharm, geräuscharme, geräuschlos, lautlos, lautlose, kein geräusch macht, keine geräusche, kein rascheln
  `,
  "want:soft": `
    weich, weiche, weiches, weicher, weichen, kuschelig, kuscheliges, kuscheligen, kuschelige, kuschlig, kuschlige, kuschelweich, flauschig, flauschige, flauschiges, flauschigen, anschmiegsam, hautfreundlich, hautfreundliche, hautsympathisch, hautschonend, sanft, angenehm auf der haut, angenehmes tragegefühl, angenehm zu tragen, zart, samtig, bauschig, samtweich, kuschel, empfindliche haut, neurodermitis
  `,
  "want:stretch": `
    stretch, stretchig, stretchige, elastisch, elastische, elastischer, elastischen, dehnbar, dehnbare, elasthan, elastan, bewegungsfreiheit, flexibel, flexible, beweglich, bewegung nicht einschränkt, bewegungen mitmacht, jede bewegung mitmacht, gut bewegen, frei bewegen, viel bewegen, voll bewegen, gut drin bewegen, 4 wege stretch, 4way stretch, vier wege stretch, gummizug, gummibund, dehnbund, dehnbarer bund, mitgeht, elastischer bund, spagat
  `,
  "want:stretch always": `
    nicht einengt, nicht einengen, nicht einschränkt, nicht einschränken, nicht steif, nicht so steif, nicht behindert
  `,
  "want:quick_dry": `
    schnelltrocknend, schnelltrocknende, schnelltrocknendes, schnelltrocknenden, schnell trocknend, schnell trocknende, schnell trocknet, schnell trocknen, schnell trocken, trocknet schnell, trocknen schnell, schnelltrocken, schnell wieder trocken, ruckzuck trocken, flott trocknet, flott trocken, fix trocken, rasch trocknend, rasch trocknet, rasch trocken, über nacht trocknen, über nacht trocken, über nacht trocknet, schnell trocknene, schnelltrockend, zügig trocknet, bis morgens trocken, morgens trocken, am nächsten morgen trocken, am nächsten tag trocken, bis zum nächsten tag trocken, bis morgen früh trocken, nachts trocknet, in einer stunde trocken, in ein paar stunden trocken, im nu trocken, sofort trocken, schnö trocknt, schnoi trocknt, schnö trockn, schnoi trockn, schnell trocknt, schnäll trocknet, gschwind trocken, gschwind trocknet, schnell abtrocknet, fix wieder trocken, flugs trocken, zackig trocken
  `,
  "want:odor_resistant": `
    geruchshemmend, geruchshemmende, geruchsneutral, geruchsneutrale, geruchsarm, geruchsfrei, geruchsresistent, geruchsbildung, geruch, gerüche, antibakteriell, antibakterielle, antimikrobiell, polygiene, silberionen
  `,
  "want:odor_resistant always": `
    stinken, stinkt, stinke, stinkig, stunk, gestank, müffeln, müffelt, müffel, muffig, miefen, mieft, mief, riecht, riechen, riechst, nach schweiß riecht, nicht riecht, stinktier, pumakäfig, käsefüße
  `,
  "want:uv_protection": `
    uv, uv schutz, uvschutz, upf, upf 50, uv 50, lichtschutz, lichtschutzfaktor, lsf, sonnenschutzfaktor, uv strahlung, sonnendicht, uv dicht
  `,
  "want:insect_protection": `
    stiche, mückenstiche, stechviecher, mücke, mücken, mückenschutz, mückenstiche, mückensicher, mückendicht, stechmücken, mückenplage, gelsen, gelse, gelsenschutz, schnaken, schnake, moskito, moskitos, moskitoschutz, moskitosicher, insekten, insektenschutz, insektenabweisend, zecke, zecken, zeckenschutz, zeckensicher, viecher, stechviecher, kriebelmücken, midges, mosquitos, bremsenstiche, permethrin
  `,
  "want:insect_protection always": `
    gestochen, zerstochen
  `,
  "want:machine_washable": `
    waschmaschine, waschmaschinen, waschmaschinenfest, waschmaschinentauglich, waschmaschinengeeignet, maschinenwaschbar, maschinenwäsche, waschbar, waschbare, leicht waschbar, pflegeleicht, pflegeleichte, pflegeleichtes, in die maschine, in die waschmaschine, in der maschine, in der waschmaschine, trocknergeeignet, trocknertauglich, in den trockner, selber waschen, selbst waschen, gut waschen, oft waschen, bei 40 grad waschbar, unkompliziert zu waschen, leicht zu reinigen, einfach zu waschen, leicht zu waschen, wäscht sich, bei 30 grad waschbar, bei 60 grad waschbar, bei 30 grad waschen, bei 40 grad waschen, bei 60 grad waschen, bei 40 grad, bei 60 grad, waschbar bei
  `,
  "want:reflective": `
    reflektierend, reflektierende, reflektierendes, reflektierenden, reflektor, reflektoren, reflektiert, reflexion, reflex, reflexstreifen, reflexe, leuchtstreifen, reflektionsstreifen, reflektorstreifen, warnstreifen, warnweste, sichtbar, sichtbarkeit, gesehen werde, gesehen werden, gesehen wird, mich sieht, mich sehen, besser sieht, gut gesehen, gut sichtbar, im dunkeln gesehen, im dunkeln sieht, übersehen werde, übersehen, katzenaugen, hi vis, warnschutz, leuchtet im dunkeln, verkehrssicherheit, autofahrer, man sie sieht, man ihn sieht, man mich sieht, man uns sieht, man mich im dunkeln sieht, sichtbar sein, im dunkeln sichtbar, autofahrer mich sehen, autos mich sehen, autos sehen, auffällt im dunkeln, im dunkeln auffallen, mit reflektoren
  `,
  "want:touchscreen": `
    touchscreen, touch screen, touchscreenfähig, touch, touchfunktion, touchfähig, smartphone, handy bedienen, handy tippen, handy benutzen, handy nutzen, handytauglich, handy ... bedienen, handy ... benutzen, handy ... tippen, aufs handy, tippen, mit dem handy, das handy, display bedienen, display, smartphonetauglich, wischen, mit handy, handy nutzbar, handybedienung, handy bedienbar, handy bedinen, handy wischen, handy entsperren, handy noch bedienen, fürs handy bedienen, mit smartphone, am smartphone, am handy, smartphone bedienen, touchscreentauglich, touchscreen tauglich, touchscreengeeignet, bildschirm bedienen, handy ausziehen, zum tippen, natel bediene, whatsapp schreiben, nachrichten tippen, nachrichten schreiben, garmin bedienen, gps bedienen
  `,
  "want:stylish": `
    schick, schicke, schickes, schicker, schicken, chic, chice, stylisch, stylische, stylischer, stylisches, stylish, modisch, modische, modischer, modisches, elegant, elegante, eleganter, elegantes, fesch, fesche, fesches, gut aussehen, gut aussieht, gut ausschaut, gut ausschauen, gut auszusehen, was hermacht, was her macht, trendy, trendig, edel, edle, edles, feminin, feminine, vorzeigbar, ansehnlich, schöne jacke, schöne hose, schöne mütze, schöne optik, was schönes, schön aussehen, schön aussieht, hübsch, hübsche, hübsches, cooler look, coole jacke, coole hose, cool aussehen, cool aussieht, =cool, =coole, =cooles, =cooler, lässig, lässige, lässiges, lässiger, stil, stilvoll, style, salonfähig, ausgehtauglich, restauranttauglich, design, optisch ansprechend, fancy, instagram, swag, fashion, im trend, was gleichschaut, optik wichtig, angesagt, figurschmeichelnd, schnieke, schnittig, flotte, flott, schöne, schönes, schöner, schönen, was nettes, was feines, was hübsches, was schickes, etwas schickes, a fesche, a fesches, flottes, flotter, moderner, modernes, moderne,  stylischen, schmuck, schmucke, herzeigbar, herzeigen,  vornehme, repräsentativ, geschmackvoll, geschmackvolle, ansprechend, ansprechende, attraktiv, cool aussehende, trendige, fashionable, sexy, süß, süße, süßes, knuffig,  hippe, businesstauglich, bürotauglich, fürs büro geeignet, schick genug, gut ausschaun, guat ausschaut, guat ausschaugn, guet usgseht, guet usgseh, hübschi, schöni, wat schickes, schnieker,   `,
  "want:stylish always": `
    nicht peinlich, nicht uncool, nicht altbacken, nicht altmodisch, nicht omahaft, nicht spießig, nicht bieder, nicht sackartig, nicht wie ein sack, nicht unmodern, nicht hässlich, nicht langweilig, nicht wie oma, nicht wie opa, nicht scheiße aussieht, nicht scheiße aus, nicht doof aussieht, nicht affig, nicht wie ein zelt, nicht wie ein clown
  `,
  "want:plain": `
    schlicht, schlichte, schlichtes, schlichter, schlichten, unauffällig, unauffällige, unauffälliges, dezent, dezente, dezentes, dezenter, minimalistisch, minimalistische, klassisch, klassische, klassisches, klassischer, zeitlos, zeitlose, zeitloses, einfarbig, einfarbige, uni farben, unifarben, ohne schnickschnack, kein schnickschnack, keinen schnickschnack, ohne firlefanz, ohne gedöns, ohne viel gedöns, ohne schnörkel, schnörkellos, ohne chichi, ohne muster, ohne klimbim, kein klimbim, nichts auffälliges, nix auffälliges, seriös, gedeckt, gedeckte farben, gedeckte farbe, basic, understatement, neutrale farbe, neutrale farben, ohne spielereien, zurückhaltend, ohne ... schnickschnack, kein ... schnickschnack, ohne ... firlefanz, ohne ... gedöns, ohne ... tamtam, ohne ... spielereien, ohne ... klimbim, ohne ... chichi, ohne ... klamauk, ohne ... aufdruck, ohne große|viel muster, schlichtes design, nüchtern, nüchternes, unaufgeregt, nix besonderes, nichts besonderes, nicht bunt, möglichst schlicht, gedeckten tönen, gedeckten farben, gedeckte töne, ruhige farben, neutral, neutrale, neutralen, unifarbenes, bodenständig, bodenständige, simple jacke, ganz normale, stinknormale, stinknormal
  `,
  "want:plain always": `nicht auffällig, nicht zu auffällig, nicht auffallen, nicht so auffällig, nicht verspielt`,
  "want:hood": `
    kapuze, kapuzen, kaputze, kapuz, kapuzn, kapuzze, =hood, kapuzenjacke, sturmkapuze, helmkapuze, abnehmbare kapuze
  `,
  "want:pockets": `
    taschen, große taschen, viele taschen, genug taschen, innentasche, innentaschen, brusttasche, brusttaschen, seitentasche, seitentaschen, beintasche, beintaschen, cargotasche, cargotaschen, handytasche, kartentasche, rückentasche, rückentaschen, bauchtasche, kängurutasche, ärmeltasche, jackentaschen, jackentasche, hosentaschen, reißverschlusstasche, reißverschlusstaschen, mit tasche, stauraum, tasche fürs handy, tasche für das handy, tasche für mein handy, tasche für schlüssel, tasche für den schlüssel, tasche für leckerli, leckerlitasche, tasche für karte, hüftgurttaschen, napoleontasche, fronttaschen
  `,
  "want:pit_zips": `
    belüftung unter den armen, lüftung unter den armen, reißverschluss unter den armen, reißverschlüsse unter den armen, achselbelüftung,
    unterarmbelüftung, unterarmbelüftungen, unterarmreißverschluss, unterarmreißverschlüsse, unterarmlüftung, unterarm rv, unterarm rvs, achselreißverschluss, achselbelüftung, achsellüftung, achselzips, lüftungsreißverschluss, lüftungsreißverschlüsse, belüftungsreißverschlüsse, belüftungsreißverschluss, pit zips, pitzips, pit zip, pitzip, reißverschluss unter den armen, reißverschlüsse unter den armen, rv unter den achseln, reißverschluss unter den achseln, reißverschlüsse unter den achseln, unter den achseln, unter den armen, unter der achsel, unter den armen belüften, rv achseln
  `,
  "want:full_zip": `
    durchgehender reißverschluss, durchgehendem reißverschluss, durchgehenden reißverschluss, durchgehendem zip, durchgehender zip, durchgehender rv, full zip, fullzip, vorne zum aufmachen, ganz zum öffnen, vorne öffnen, ganz aufmachen, reißverschluss vorne, langer reißverschluss
  `,
  "want:two_way_zip": `
    zweiwegereißverschluss, zweiwegreißverschluss, zweiwege, zwei wege, zweiweg, 2 wege reißverschluss, 2 wege rv, 2 wege, 2wege, 2 wege zip, two way zip, von unten öffnen, von unten aufmachen, unten öffnen, doppelreißverschluss, doppelter reißverschluss, doppel rv, von beiden seiten öffnen, reißverschluss von unten, von oben und unten, von beiden seiten auf, von unten aufgeht, von unten auf, in beide richtungen, beidseitig öffnen
  `,
  "want:zip_off": `
    zipoff, zip off, zipp off, zippoff, ziphose, zipphose, zipperhose, abzippbar, abzippbare, abzippbaren, abzippen, abtrennbar, abtrennbare beine, abtrennbaren beinen, beine abnehmbar, abnehmbare beine, abnehmbaren beinen, abnehmbare hosenbeine, beine abmachen, beine abnehmen, beine abzippen, beine ab, beine ... ab, hosenbeine ... ab, hosenbeine abnehmen, zur kurzen hose machen, kürzen per reißverschluss, zwei in einem, lang und kurz, kurz und lang, unten abmachen, unten abnehmbar, zur kurzen hose, kurze hose machen, in kurze umwandeln
  `,
  "want:three_in_one": `
    3in1, 3 in 1, drei in eins, dreiineins, three in one, 3 in eins, doppeljacke, herausnehmbares innenfutter, herausnehmbares futter, rausnehmbares futter, herausnehmbarem futter, herausnehmbar, herausnehmbare, herausnehmbares, herausnehmbarem, herausnehmbaren, rausnehmbar, rausnehmbare, rausnehmbares, rausnehmbarem, rausnehmbaren, auszippbar, auszippbare, auszippbares, ausknöpfbar, ausknöpfbares, innenjacke, futter rausnehmen, futter zum rausnehmen, futter herausnehmen, zwei jacken in einer, winter und sommer in einem, variabel
  `,
  "want:powder_skirt": `schneefang, schneefänge, schneeschürze, powder skirt, powderskirt, schneegürtel, schneefangeinsatz`,
  "want:helmet_compatible": `
    helmkompatibel, helmkompatible, helmkompatibler, helmkompatiblen, helmtauglich, helmtaugliche, helmkapuze, helmfähig, über den helm, übern helm, unter den helm, untern helm, unterm helm, unter dem helm, helm, helms, passt über helm, helmgerecht
  `,
  "want:pack_compatible": `
    rucksacktauglich, rucksacktaugliche, rucksackkompatibel, rucksackkompatible, unter dem rucksack, unterm rucksack, untern rucksack, mit rucksack tragbar, mit rucksack tragen, mit rucksack tragbarkeit, mit rucksackträgern, hüftgurt, hüftgurtkompatibel, rucksackträger, rucksackgurte, rucksackriemen, schwerer rucksack, schweren rucksack, schwerem rucksack, großem rucksack, beim rucksacktragen, rucksack darüber, rucksack drüber, rucksack ... scheuert, taschen über dem hüftgurt, über den rucksack, übern rucksack, über dem rucksack, überm rucksack, über meinen rucksack, über rucksack, mitsamt rucksack, samt rucksack, über die kraxe, unter den gurt, unter dem gurt, untern gurt, unter den klettergurt, unterm klettergurt, unter dem klettergurt, gurttauglich, klettergurttauglich
  `,
  "want:pullover": `
    schlupfjacke, schlupf, schlupfanorak, zum überziehen, über den kopf ziehen, übern kopf, über den kopf, half zip, halfzip, halber reißverschluss, halbem reißverschluss, zum reinschlüpfen, quarter zip, 1 4 zip, 1 2 zip, überkopf
  `,
  "want:long_cut": `
    lang geschnitten, lange geschnitten, länger geschnitten, langer schnitt, langem schnitt, langen schnitt, längerer schnitt, über den po, übern po, über den hintern, übern hintern, überm hintern, über dem po, po bedeckt, po bedecken, po bedeckend, popo bedeckt, den po, den hintern, übern popo, übern arsch, gesäß, gesäßlang, hintern bedeckt, hintern warm, po warm, bis zum knie, bis zu den knien, bis übers knie, knielang, knielange, knielanger, wadenlang, oberschenkellang, bis zum oberschenkel, nieren, nierenschutz, nieren bedeckt, nierenwärmer, langmantel, langparka, lange|langen|langer|langes jacke, <lange> parka, langer mantel, langen mantel, lange jacke, lange regenjacke, lange winterjacke, langen parka, langer parka, langer parker, lange daunenjacke, lange funktionsjacke, hinten länger, hinten lang, verlängerter rücken, verlängertes rückenteil, jacke ... <lang>, parka ... <lang>, mantel ... <lang>, <lang> parka, hinten runter,   po muss bedeckt, po bedeckt sein, hintern verdeckt, po verdeckt, gsäß bedeckt, übern bobbes, übern bobbes gehn, übers füdli, übers füdle, füdli, übern allerwertesten, über den allerwertesten, arsch warm, po nicht nass, po trocken, bis über den po, bis übern po, über die hüfte, über die hüften, hüftlang, dreiviertellang, dreiviertel lang, 3 4 lang, nierenlang, rücken bedeckt, hinten schön lang
  `,
  "want:long_sleeve": `
    langarm, langärmelig, langärmelige, langärmeliges, langärmlig, langärmlige, langärmliges, langarmshirt, langarmhemd, lange ärmel, langen ärmeln, langer ärmel, longsleeve, longsleeves, long sleeve, langarmig, arme bedeckt, mit ärmeln, langoarm
  `,
  "want:ankle_support": `
    knöchelhoch, knöchelhohe, knöchelhohen, knöchelhoher, knöchel, knöchelschutz, knöchelstütze, knöchelhalt, hoher schaft, hohem schaft, hohen schaft, schafthöhe, hochgeschnitten, hoch geschnitten, halbhoch, halbhohe, umknicken, umknicke, umknickt, umgeknickt, umknick, bänder, bänderriss, bänderdehnung, halt am fuß, guter halt, guten halt, sprunggelenk, seitenhalt, stabiler schaft, über den knöchel, überm knöchel, überknöchelhoch, fuß stützt, fuß halt, trittsicher, haxn umdraht, chnöchel, chnöchu, knöchl, halt am knöchel, halt für den knöchel, halt für die knöchel, guten halt am, knicke um, knicke oft um, schnell umknicke, stützen das gelenk, fußgelenk, fussgelenk, bänder gerissen, halbhoher, mid cut, midcut, hoher schuh, hohe schuhe, hohe wanderschuhe, wackelige knöchel, instabile knöchel, kaputten knöchel
  `,
  "want:down": `
    daune, daunen, daunas, daunne, daunige, daunenfüllung, daunengefüllt, daunigen, gänsedaune, gänsedaunen, entendaunen, entendaune, eiderdaunen, daunenjacke, daunenparka, daunenmantel, daunenweste, federn, feder, federfüllung, gänsefedern, 800 cuin, 700 cuin, 650 cuin, 850 cuin, 900 cuin, cuin, federkern, gans, gänse, entenfedern, statt <gans>, ohne <gänse>
  `,
  "want:synthetic_fill": `
    kunstfaser, kunstfasern, kunstfaserfüllung, kunstfaserjacke, kunstfaserschlafsack, primaloft, synthetikfüllung, synthetische füllung, synthetisch gefüllt, synthetikdaune, polyesterfüllung, kunstdaune, kunstdaunen, synthetik, synthetisch, synthetische, synthetischer, synthetisches, synthetics, synthetic, climashield, coreloft, daunenersatz, daunenalternative
  `,
  "want:wool": `
    =wolle, =woll, =wollig, =wollige, =wollen aus, schurwolle, schafwolle, schafswolle, schafwollen, merino, merinos, merinowolle, merinowoll, merinoshirt, wollsocken, wollmütze, loden, lodenmantel, lodenstoff, walk, walkjacke, walkstoff, walkloden, alpaka, alpakawolle, kaschmir, tweed, wollmantel, wollfilz, wollanteil, strickwolle, lammwolle, wolla, wuii
  `,
  "want:fleece": `
    fleecefutter, fleece futter, fleecefütterung, fleece gefüttert, fleecegefüttert, innen fleece, mit fleece, fleeceinnenseite, fleece innen, <fleece> gefüttert, <fleece> innenjacke, fleeceinnenjacke
  `,
  "want:cotton": `
    baumwolle, baumwoll, baumwollene, baumwollen, biobaumwolle, cotton, baumwollstoff, baumwolljacke, jersey stoff, g1000, wachsjacke, gewachste baumwolle, baumwollhemd, baumwollmischung
  `,
  "want:natural_fibre": `
    naturfaser, naturfasern, naturmaterial, naturmaterialien, naturstoff, naturstoffe, natürliche materialien, natürliches material, natürlichem material, natürlichen materialien, natürliche fasern, natürliche stoffe, leinen, hanf, naturprodukt, naturtextilien
  `,
  "want:gore_tex": `
    goretex, gore tex, gore, goretx, gorotex, gortex, gor tex, gtx, goreteks, goretexmembran, gore tex membran, goretexjacke, goräteks, gore pro, =goretx
  `,
  "want:recycled": `
    recycelt, recycelte, recyceltem, recyceltes, recycelten, recyclet, recycled, recycling, recyclingmaterial, recyclingpolyester, recykelt, plastikflaschen, pet flaschen, upcycling, upgecycelt, wiederverwertet, wiederverwertete, altkleider, meeresplastik, fischernetze, kreislauf
  `,
  "want:sustainable": `
    nachhaltig, nachhaltige, nachhaltiges, nachhaltigen, nachhaltiger, nachhaltigkeit, umweltfreundlich, umweltfreundliche, umweltfreundliches, umweltschonend, umweltbewusst, umweltverträglich, ökologisch, ökologische, öko, ökofair, biologisch abbaubar, fair produziert, faire produktion, fair hergestellt, fairtrade, fair trade, fair gehandelt, fair, fair wear, bluesign, grüner knopf, klimaneutral, gutes gewissen, ethisch, ressourcenschonend, umwelt, umweltsiegel, klimafreundlich, reparierbar, reparaturfähig, öko tex, gots, tierwohl, mulesingfrei, mulesing, kinderarbeit, green
  `,
  "want:vegan": `
    vegan, vegane, veganes, veganer, veganen, veganerin, tierleidfrei, tierleid, tierfrei, tierprodukte, nichts vom tier, nix vom tier, nichts tierisches, nix tierisches, tierische, tierischen, tierisches, tierquälerei, tierversuche, pflanzlich, ohne tier, kein tier
  `,
  "want:vegan always": `
    keine tierischen materialien, keine tierischen produkte, keine tierischen stoffe, ohne tierische materialien, ohne tierische produkte, ohne tierische bestandteile, ohne tierisches, nichts vom tier, nix vom tier, nichts tierisches, nix tierisches, nichts tierische, kein tierleid, ohne tierleid, keine tierprodukte, ohne tierprodukte, kein tier sterben, keine tierquälerei, tieren nicht schadet
  `,
  "want:pfc_free": `pfcfrei, pfasfrei, fluorfrei, fluorcarbonfrei, ptfefrei`,
  "want:made_in_europe": `
    made in europe, made in eu, made in germany, made in austria, made in switzerland, made in italy, made in portugal, in europa produziert, in europa hergestellt, in europa gefertigt, in europa genäht, produziert in europa, hergestellt in europa, gefertigt in europa, aus europa, aus europäischer produktion, europäische produktion, europäischer produktion, europäisch produziert, europäische fertigung, produziert ... europa, hergestellt ... europa, in deutschland produziert, in deutschland hergestellt, in deutschland gefertigt, in deutschland genäht, produziert in deutschland, hergestellt in deutschland, aus deutscher produktion, deutsche produktion, in österreich produziert, aus österreich produktion, in der schweiz produziert, in der eu produziert, in der eu hergestellt, aus der eu, regional produziert, regionale produktion, hiesige produktion, swiss made, aus heimischer produktion, heimische produktion
  `,
  "want:made_in_europe always": `nicht aus china, nicht in china, nicht aus fernost, nicht in fernost, nicht aus asien, nicht in asien, nicht in bangladesch, nicht aus bangladesch, kein china, nix aus china, nichts aus china, keine chinaware, nicht made in china, keine billigware aus china`,
  "want:long_cut always": `keine kurze jacke, kein kurzer mantel, keine kurzen jacken, nicht kurz, nicht zu kurz, nicht so kurz, ned z kurz, ned zu kurz, nöd z churz, net zu kurz, keine kurzjacke, nicht bauchfrei, nicht hochrutscht, nicht hochrutschen`,
  "want:laptop": `
    laptop, laptops, laptopfach, notebook, notebookfach, macbook, rechner, tabletfach, laptophülle
  `,
};
