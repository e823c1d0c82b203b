/** Words that name something only together with others: "made" of "made for", "long" of sizes. */
export const saysNothingAlone: ReadonlySet<string> = toSet(
  "made gemacht long lang lange alle ohne everyone both beide normal hot weiter weitere weiteren weiteres",
);

/** Right as they stand, though near to a word of some catalogue: "waschen" is not "Taschen". */
export const speltRight: ReadonlySet<string> = toSet(
  `bedeutet bedeuten bedeutung erklar erklare erklaren ahnlich ahnliche ahnliches vergleich
  vergleiche vergleichen unterschied unterschiede unterscheiden waschen vorschlag vorschlage
  weather compare difference explain similar similar means others another andere anderes weitere
  davon others schwager schwagerin schwiegervater wieso weshalb teilen leiden reisen wissen zeigst zeigen konnen suchen suche garantie
  warranty bestellung order paket lieber ruhig
  option options optionen
  schweden schweiz schweizer stein steine steinen felsen rocks stones`,
);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
