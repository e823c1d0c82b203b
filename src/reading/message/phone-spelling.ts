import type { Language } from "./phrase-pattern.ts";

/**
 * How small words are typed on a phone or as they are spoken: "sumthing", "nowt", "nüscht". Too short
 * or too common to be corrected as typos, which might make "summit" of "summat".
 */
export function plainSpelling(word: string, language: Language): string | undefined {
  return spellings[language].get(word);
}

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(" ").map((pair) => {
      const [typed = "", meant = ""] = pair.split("=");
      return [typed, meant];
    }),
  );

const spellings: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: pairs(
    "nothin=nothing nowt=nothing nuthin=nothing nuffin=nothing nuthing=nothing nothn=nothing sumthing=something sumthin=something somethin=something " +
      "smth=something smthing=something sth=something summat=something summet=something sumfin=something anythin=anything anyfing=anything " +
      "wat=what wot=what whats=whats wats=whats thats=thats wiv=with wif=with wiht=with wth=with thru=through tho=though cuz=because coz=because " +
      "bcos=because becos=because bc=because ur=your yr=your pls=please plz=please pleese=please bday=birthday xmas=christmas crimbo=christmas " +
      "xtra=extra lite=light nite=night nites=nights w=with dat=that dis=this dem=them luv=love shud=should wud=would cud=could gud=good " +
      "fone=phone phne=phone gr8=great wknd=weekend nxt=next 2moro=tomorrow tmrw=tomorrow jakit=jacket jaket=jacket jackit=jacket jakets=jackets jackits=jackets trowsers=trousers trousrs=trousers gluvs=gloves glovs=gloves shoos=shoes " +
      "dinnae=dont dinna=dont cannae=cant canna=cant wouldnae=wouldnt isnae=isnt wisnae=wasnt disnae=doesnt hasnae=hasnt willnae=wont nae=no hae=have oan=on tae=to oot=out doon=down aboot=about jaiket=jacket claes=clothes ye=you yer=your jist=just rian=rain raing=raining wnid=wind caot=coat botos=boots hodo=hood cheep=cheap hevy=heavy hevvy=heavy warmin=warming rite=right sumwhere=somewhere probs=probably defo=definitely dont=dont isnt=isnt",
  ),
  de: pairs(
    "nuscht=nichts nuesch=nichts nischt=nichts nichs=nichts nischts=nichts wat=was dat=das ick=ich ik=ich det=das ooch=auch uff=auf " +
      "vlt=vielleicht vllt=vielleicht evtl=eventuell iwas=irgendwas iwie=irgendwie bissl=bisschen bissel=bisschen biserl=bisschen " +
      "dammen=damen herrn=herren jake=jacke jakke=jacke jaken=jacken jakken=jacken schue=schuhe shuhe=schuhe schuh=schuhe " +
      "ruksack=rucksack rucksak=rucksack ruckack=rucksack handshue=handschuhe handschue=handschuhe mutze=mutze brauhe=brauche brache=brauche brauce=brauche " +
      "ned=nicht net=nicht nid=nicht nit=nicht nod=nicht nud=nicht nich=nicht nech=nicht i=ich koid=kalt hoiss=heiss hob=hab wui=will nimma=nimmer eini=rein heit=heute summa=sommer mi=mich soit=sollte schuah=schuhe ebber=jemand jokt=juckt sook=suche oppis=etwas liechts=leichtes jagge=jacke franke=franken chan=kann oppe=etwa isch=ist au=auch klaa=kleine madsche=madchen wia=wie mog=mag muass=muss muas=muss mues=muss muess=muss " +
      "koa=kein koan=keinen koane=keine kei=kein keen=kein keene=keine keenen=keinen bruch=brauch bruuch=brauch weisste=weisst weiste=weisst " +
      "wandan=wandern wanderhosn=wanderhose hosn=hose joppn=joppe jackn=jacke schlofsock=schlafsack regnjacke=regenjacke " +
      "fuer=fur weihnacht=weihnachten wasserdich=wasserdicht warmi=warme schwaar=schwer schwar=schwer",
  ),
};
