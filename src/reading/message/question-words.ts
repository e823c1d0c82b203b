import { wordSet } from "../word-set.ts";

/** Words by which questions are told from wishes, wherever in them they stand. */

/** "Will the jacket do for …" looks for one where a wish or an offer is named. */
export const seeking = wordSet(
  "suche such suchen sucht suach suech brauche brauch brauchen braucht brauchts bruuch brauchte need needs want wants looking lookin " +
    "recommend recommends suggest empfehlen empfehlt empfiehlst empfehlung hatte hatten gerne gern mochte mochten wanna gimme kaufen buy geschenk gift present",
);

/** "Something warm" is looked for. */
export const something = wordSet("something anything etwas irgendwas");

/** What is done with an order, or asked of a shop. */
export const shopping = wordSet(
  "order ordered delivery deliver ship shipping return returns exchange refund parcel voucher invoice shop open bestellung bestellt " +
    "lieferung liefern versand umtauschen zuruckgeben zuruckschicken gutschein rechnung offnungszeiten laden filiale filialen geoffnet offen " +
    "paket bezahlen zahlen stock lager verfugbar lieferbar available reserve reservieren umtausch retoure",
);

/** To need, in every form. */
export const requiring = wordSet(
  "need needs needing brauch brauche braucht brauchen bruuch benotige benotigt",
);

/** Asked of the shop, or about what it has. */
export const addressed = wordSet(
  "you u ya yall there anyone anybody someone somebody ihr du es da jemand wer ma " +
    "nicht not no kein keine nix mindestens maximal hochstens auch ruhig mir me",
);

/** Who speaks, or anybody. */
export const persons = wordSet("i one we man ich mer wir me ma i'm");

/** What people say before they ask. */
export const openers = wordSet(
  "hallo hello hi hey heya moin servus gruezi hoi guten tag morgen abend liebes team frage kurze kurz ne mal eine question quick " +
    "just so und and also ok okay bitte please sagt sag say sorry mate eigentlich uh um hm na du wait btw dumb silly dumme blode " +
    "noch other good morning afternoon evening aber but or oder jetzt now genau ab bis honestly ehrlich",
);

/** "Which is warmer", "was trocknet schneller". */
export const comparing = wordSet("which whichever whats what welche welcher welches was wos");

export const comparatives = wordSet(
  "better warmer lighter cheaper stronger tougher drier cooler softer quieter safer healthier greener worse faster longer thicker " +
    "more besser warmer leichter robuster haltbarer dichter trockener kuhler weicher leiser sicherer gesunder okologischer nachhaltiger " +
    "schneller langer dicker schlechter pflegeleichter atmungsaktiver umweltfreundlicher strapazierfahiger wasserdichter",
);

/** What a thing does by itself: "kratzt Merino". */
export const feeling = wordSet(
  "kratzt schrumpft stinkt knittert verfilzt schimmelt kratzen schrumpfen stinken knittern",
);

export const reasons = wordSet(
  "why warum wieso weshalb woran wozu wofur worin woraus womit wodurch woher inwiefern inwieweit worauf wovon howcome wieviel wiefern",
);
