import { wordSet } from "../word-set.ts";

/** Words one says of what one is done with; none of them is said of what one asks for. */
export const disapproval: ReadonlySet<string> = wordSet(
  "nightmare nightmares disaster disasters horror regret regretted regrets regretting teased bullied mocked laughed hives rash pimples complain " +
    "complains complained complaining moan moans moaned moaning ridiculous joke joking kidding banned aversion bored boring tired trauma nope yuck " +
    "ugh yikes urgh meh worst terrible horrible awful dreadful ghastly pointless useless nonsense silly stupid hideous ugly gaudy tacky garish " +
    "overrated overpriced waste wasted ruined rubbish crap failed fails mistake mistakes curse cursed devil allergic allergy eczema hates hate hated " +
    "loathe loathes loathed despise disgusting gross naff melted behind charity overkill betrayed disappointed disappointing disappoints dreads dread " +
    "albtraum alptraum katastrophe horror grauen graus bereue bereut bereute bereuen gehanselt ausgelacht gemobbt pusteln ausschlag pickel ekzem " +
    "schimpft schimpfe schimpfen meckert meckere meckern motzt lacherlich witz verboten abneigung satt leid trauma igitt pfui wurg schlimmste schlimmsten " +
    "furchtbar schrecklich grasslich scheusslich hasslich sinnlos unsinn quatsch blodsinn kriegsfuss fluch teufel uberbewertet uberschatzt " +
    "verschwendung fehlkauf reinfall desaster pleite nervt nerven atzend gestorben hasse hasst hassen hasste enttauscht enttauschend kleidersammlung " +
    "altkleider schnauze nase hals graut grault ekelt widerlich unmoglich peinlich zuwider verschont",
);
