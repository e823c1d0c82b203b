import type { WordList } from "../../word-list.ts";

/** Who will wear it, and the words that tell wearers from bystanders. */
export const people: WordList = {
  "gender:women": `
    damen, dame, =frau, frauen, =fraun, weiblich, weibliche, ladies, lady, women, woman, damenmodell, damenschnitt, frauenmodell, frauenschnitt, frauenversion, damenversion, damenkollektion, damengröße, damenjacke, mädels, mädls, schwangere, schwanger, schwangerschaft, umstandsjacke, umstandsmode
  `,
  "gender:men": `
    herren, herrn, =männer, männa, =mannsbild, männlich, männliche, men, herrenmodell, herrengröße, herrenschnitt, männerschnitt, männermodell, herrenversion, männerversion, herrenjacke, kerle, =kerl, männern, ein mann, als mann, bin mann, bin ein kerl, typ mann, mannes, für nen mann, für einen mann, für mann, für den mann, großer mann, dicker mann, kräftiger mann, älterer mann, junger mann, herr der schöpfung, männerjacke, männersache
  `,
  "gender:unisex": `unisex, geschlechtsneutral, genderneutral, geschlecht egal, für beide geschlechter, nonbinär, nicht binär, non binary, mann und frau gleich`,
  "gender:girls": `mädchen, mädel, mädl, maderl, mädle, girls, mädchenjacke, mädchenfarben, mädchengröße, meitli, meitschi, deandl`,
  "gender:boys": `jungen, jungs, junge, bub, bua, buam, buben, bübchen, jungenjacke, jungengröße, boys, bueb, bürschchen, büblein, lausbub`,
  "gender:kids": `kind, kinder, kindern, kids, kinna, kindl, kleinkind, kleinkinder, kleinkindern, baby, babys, säugling, krabbelkind, teenie, teenies, teenager, jugendliche, jugendlicher, jugendlichen, grundschulkind, schulkind, kitakind, kindergartenkind, kindergröße, kindergrößen, knirps, nachwuchs, zwerg, zwerge, enkelkind, enkelkinder, enkelkindern, kinners, kinderjacke, die kleinen, unsere kleinen, unseren kleinen, zwillinge, rasselbande, wirbelwind, jüngste, jüngster, geschwister, goof, chind, chinder, wichtel, blagen, gören, patenkind, patenkinder`,
  "person:women": `
    meine frau, meiner frau, ehefrau, gattin, freundin, lebensgefährtin, partnerin, verlobte, mutter, mama, mutti, mami, mutta, muttern, mudder, schwiegermutter, schwiegermama, stiefmutter, oma, omi, omma, großmutter, großmama, grosi, tante, schwester, schwägerin, cousine, kollegin, chefin, nachbarin, liebste, meine liebste, holde, meine bessere hälfte, ehegattin, göttergattin, braut, frauchen, mitbewohnerin, patentante, schwiegertochter, freundinnen, mutters, omas, mamas, mamma, perle, alte dame, wifey, gefährtin, schwesterherz, trainerin, schwiegermutti
  `,
  "person:men": `
    mein mann, meinen mann, meinem mann, ihren mann, ihr mann, sein mann, ehemann, gatte, gatten, göttergatte, göttergatten, =freund, =freundes, meinen freund, mein freund, lebensgefährte, lebensgefährten, verlobter, vater, vati, papa, papi, paps, vadder, vatern, schwiegervater, schwiegerpapa, stiefvater, opa, opi, oppa, opas, papas, vaters, großvater, großpapa, onkel, bruder, schwager, cousin, kollege, kollegen, chef, nachbar, nachbarn, schwiegersohn, kumpel, kumpels, bruderherz, männe, meinen liebsten, meinem liebsten, mein liebster, bräutigam, mitbewohner, patenonkel, brudi, mein alter herr, trainer, ehegatte, herrchen, ätti
  `,
  "person:girls": `tochter, töchterchen, töchterlein, enkelin, enkelinnen, enkeltochter, nichte, nichten, kleine schwester, kleinen schwester, tochterkind, patentochter, stieftochter, große tochter,  meine kleine, meiner kleinen, unsere kleine, unserer kleinen, meine große, meiner großen, unsere große, unser mädchen, meine älteste, unsere älteste, unsere jüngste, meine jüngste, meis madl, mei madl, mis meitli, mim meitli, töchti, deern, lütte deern,  prinzessin,  `,
  "person:boys": `sohn, söhne, söhnchen, filius, enkel, enkels, enkelsohn, neffe, neffen, kleiner bruder, kleinen bruder, kleinem bruder, sohnemann, stiefsohn, großer sohn, junior, patensohn, göttibub, stammhalter, sprössling, der kleine, dem kleinen, mein kleiner, meinen kleinen, meinem kleinen, unser kleiner, unseren kleinen jungen, der große junge, unserem jungen, meinem jungen, unser bub, mein bub, meim bub, meim buben, dr bueb, min bueb, mim bueb, mein großer, unser großer, meinen großen, buttje, lütte jung, jungchen, zwergerl bub,  mein ältester, unser ältester, unser jüngster, mein jüngster, `,
  "role:beside": `mit, mitm, von, vom, bei, gegenüber, neben, samt, laut, statt, anders als, wie, ohne, dank, wegen, hinter, besuche, besuch bei`,
  "role:speaks": `meint, sagt, sagte, meinte, findet, behauptet, hat gesagt, hat gemeint, hat mir, schimpft, nervt, lacht, schwärmt, besteht darauf, heiratet, empfiehlt, hat empfohlen, rät, hat immer gesagt, fährt, hat recht, schenkt mir, zahlt, bezahlt, hat gekauft, kocht`,
  "role:self": `ich bin, bin, als, ich als, ich`,
};
