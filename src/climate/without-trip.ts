/**
 * German glues what is done at a place to its name: "Schottlandurlaub" is about Schottland. Takes
 * and gives folded words; a word that is nothing but the trip stays as it is.
 */
export function withoutTrip(word: string): string {
  const trip = trips.find((one) => word.endsWith(one) && word.length >= one.length + nameMin);
  return trip === undefined ? word : word.slice(0, -trip.length);
}

/** "Rom" in "Romreise" is the shortest name worth cutting a word for. */
const nameMin = 3;

/** Longer ones first where one ends in another. */
const trips: readonly string[] = (
  "rundreise roadtrip kreuzfahrt uberquerung durchquerung wanderurlaub kurzurlaub aufenthalt " +
  "expedition wanderungen wanderung trekking abenteuer urlaube urlaub reisen reise ferien " +
  "wochenende wetter touren tour trip fahrt flug winter sommer herbst"
).split(" ");
