import type { WordList } from "../../word-list.ts";

/** Everyday words that say nothing here. Being known, they are no typos of words that do. */
export const plain: WordList = {
  plain: `
    meter, kilometer, liter, gramm, kilogramm, grad, zentimeter, prozent, höhenmeter, schnell, langsam, häufig, ständig, dauernd, ewig, täglich, gestern, vorhin, neulich, kürzlich, demnächst, übermorgen, wochenende, feierabend, stunde, minute, montag, dienstag, mittwoch, donnerstag, freitag, samstag, weihnachten, geburtstag, hochzeit, jubiläum, ruhestand, rente, rentner, rentnerin,
    laden, geschäft, online, internet, webseite, katalog, angebot, auswahl, sortiment, marke, hersteller, modell, farbe, farben, größe, grösse, gröse, länge, breite, höhe, menge, anzahl, stück, paar, teil, teile, sache, ding, dinge, zubehör, artikel, ware, material, stoff, gewebe, muster, schnitt, form, seite, rücken, schulter, schultern, arme, beine, hände, finger, füße, fuß, knie, hüfte, hals, gesicht, ohren, augen, haare, körper, haut, zehen, fersen, daumen,
    freunde, bekannte, leute, eltern, verein, gruppe, mannschaft, team, klasse, lehrer, lehrerin, kollegium, nachbarschaft, besuch, gast, gäste, fahrer, fahrt, weg, straße, strasse, platz, haus, wohnung, zimmer, keller, balkon, tür, fenster, küche, wagen, motor, bahn, flugzeug, flughafen, koffer, gepäck, kamera, handy, telefon, schlüssel, flasche, essen, trinken, kaffee, frühstück, mittag, abend, nacht, morgens, abends, nachts,
    verwenden, benutzen, benutze, probieren, probiert, anprobieren, schauen, gucken, merken, denken, dachte, glaube, hoffen, freuen, freue, fragen, antworten, erzählen, lesen, schreiben, rufen, hören, fühlen, spüren, riechen, halten, hält, stellen, sitzen, sitze, liegen, stehen, laufen lassen, fallen, ziehen, heben, schieben, öffnen, schließen, packen, einpacken, auspacken, mitnehmen, besorgen, bekommen, kriegen, kriege, verlieren, verloren, finden, lernen, anfangen, beginnen, starten, aufhören, enden, bleiben, wohne, wohnen, lebe, arbeiten, schlafen, aufstehen, warten, helfen, danken,
    wirklich, eigentlich, ziemlich, besonders, einigermaßen, halbwegs, absolut, total, komplett, völlig, extrem, mega, voll, richtig, echt, ordentlich, vernünftig, anständig, gescheit, gescheites, brauchbar, passabel, schlecht, schlimm, schwierig, einfach, kompliziert, möglich, unmöglich, wichtig, nötig, sinnvoll, praktisch, hübsch, hässlich, sauber, dreckig, schmutzig, trocken, dunkel, hell, laut, leise, alt, jung, neu, groß, klein, kurz, hoch, tief, gerade, schief, rund, offen, zusätzlich, verschiedene, ähnlich, ähnliches, gleiche, selbe, nächste, letzte, erste, zweite, dritte, einzige, jeweils, insgesamt, ungefähr, mindestens, wenigstens, höchstens, eventuell, möglicherweise, vermutlich, wahrscheinlich, hoffentlich, leider, zufällig, plötzlich, sofort, dringend, bald, endlich, irgendwo, irgendwann, irgendwer, nirgends, überall, draußen, drinnen, oben, unten, vorne, hinten, links, rechts, nebenbei, unterwegs, zuhause, daheim, weiterhin, meistens, gelegentlich, zwischendurch, regelmäßig, mittlerweile, inzwischen, seitdem, bisher, vorher, nachher, während, trotz, trotzdem, außerdem, zudem, nämlich, sonstige, bestimmte, gewisse, mancher, welche, irgendein, niemand, jeder, beide, mehrere, wenige, einige, genug, ganze, halbe, viertel, dutzend,
    weiter, runter, rauf, rüber, raus, rein, hinauf, hinunter, hoch und runter, sitzt, passt, liegt, gehört, kaufe, kaufen, gekauft, verkauft, kostet, bezahlt, sparen, leisten, schenken, wünschen, gefällt, mag, liebt, liebe, hasst, ärgert, nervt, stört, reicht, fehlt, klappt, funktioniert, taugt, nutzt, hilft, schützt, schützen, schutz, geschützt, kenne, kennt, meine güte, bäcker, bäckerei, metzger, supermarkt, apotheke, kirche, friedhof, museum, bahnsteig, schwester, bruder, mutter, vater, rolle, rollen, stelle, stellen, welle, wellen, besten, größten, kleinsten,
    , abkühlen, abreisen, absagen, absehen, absetzen, ansehen, aufgeben, aufgehen, ausdruck, ausreichen, ausruhen,
    ausschau, ballen, bande, bauen, begehen, beifahrer, beklagen, beule, biegen, bieten, bilder, birnen,
    blatt, bleacher, blick, blühen, blüte, boxen, butter, donner, ducken, durchaus, eiche, eigen, eilen, eilig,
    einbauen, einfall, einheit, einladen, enkelkinder, enten, feier, feiern, feilen, felder, fieber, fließen, fluchen,
    flöte, freiheit, frieden, frust, funken, füttern, garten, gasse, gatter, geboren, gefeiert, gehören, gelten,
    gericht, grillen, groschen, grube, grund, gräser, gründen, gänge, hafer, haken, handtuch, hase, hasen, hauen,
    haufen, helden, herzen, hinsetzen, hocken, hocker, hölzer, hörnchen, kante, kanten, kassen, kasten, kater,
    katzen, kentern, kette, keule, kisten, klammer, klappe, klappen, klappern, klatschen, krallen, kröte, kuppel,
    kuscheln, kutsche, künstler, küssen, lagern, lauer, laune, leber, lecker, leiche, leiter, leser, leuchten,
    lichter, loben, locken, lutschen, läuten, lügen, makel, malen, mandel, mauer, maus, messer, mitmachen, mähen,
    mündlich, münze, nabel, nasen, nebel, niere, niesen, nüsse, papier, parken, pflaster, platte, platten, polster,
    posten, puder, pumpe, quatsch, rauchen, rauschen, rausmachen, rechen, rechnen, regel, reihe, reihen, reinfall,
    reinfalle, reinfallen, reinfällt, reis, retten, riese, rosten, routen, rumlaufen, sahne, schach, schaf, schaffen,
    schale, schalen, schalter, scheibe, scheiben, scheinen, schelle, schere, schiene, schienen, schießen,
    schild, schilder, schimpfen, schinken, schlacht, schlagen, schlager, schlange, schleichen, schleifen,
    schleift, schleppen, schleppt, schlitz, schloss, schlucken, schmecken, schmelzen, schmerzen, schmiede, schmieren,
    schmutz, schnabel, schnappen, schnarchen, schnaufen, schnecke, schneiden, schneider, schock, schotter, schrauben,
    schreien, schrieb, schritt, schub, schubsen, schuften, schuldig, schuppen, schwach, schwamm, schwanken, schwanz,
    schwein, schweine, schwelle, schwingen, schärfe, schüchtern, schürze, schütteln, schützen, seelisch, segen,
    sehne, seife, sicht, sinken, sinne, spannung, spaten, spinnen, sprung, staat, steig, steil, stein, stempel,
    steppe, steuern, stift, stoppen, stricken, stumm, stumpf, sturz, stürze, stürzen, stütze, summe, sünde, tanne,
    taste, taube, taufe, tinte, tonnen, tot, treten, umfang, unterstützen, verbessern, verfahren, vermissen, versagen,
    verteilen, vertrauen, verzeihen, vorlesen, vorname, vorschlagen, warnen, wecken, weggeben, weglaufen, wegnehmen,
    wegpacken, wegtun, wehren, weihe, weise, welken, wende, wesen, wespe, wette, winken, wolke, wolken,
    wunde, wundern, wände, wölfe, würmer, würste, zelle, zucken, zweig, zweige, übergang, übergeben, überholen,
    überleben, überlegen, übernehmen, überreden
  `,
};
