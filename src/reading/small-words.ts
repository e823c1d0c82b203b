/** Words that carry no meaning of their own in a label or a message, folded. */
export const smallWords: ReadonlySet<string> = new Set(
  [
    "a an and any are as at be by do for from have i id im in is it its me my mostly most of on or",
    "please some something that the there this to want wear with would you your need looking go",
    "am an auf aus bei beim da das dem den der des die ein eine einem einen einer eines er es etwas",
    "fur fuer gegen haben hab habe ich im in ins ist mal mein meine meist meistens mich mir mit mocht",
    "mochte moechte brauch brauche nur oder sein sich so soll sollte suche such trage tragen uber und",
    "vom von vor was wie will wird wo zu zum zur gern gerne bitte eher auch noch sehr ganz",
  ]
    .join(" ")
    .split(" "),
);

/** Words that turn what follows into its opposite. */
export const negators: ReadonlySet<string> = new Set(
  "no not non without dont doesnt isnt never kein keine keinen keinem keiner keines nicht ohne nie".split(
    " ",
  ),
);
