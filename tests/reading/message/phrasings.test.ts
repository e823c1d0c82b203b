import { describe, expect, it } from "vitest";
import { read } from "./reader-fixture.ts";

const signs = { wanted: "", excluded: "!", unwanted: "-", unneeded: "~" } as const;

/** What a text says, as short words: "jacket", "!down", "size:42", "m10", "at:Norway", "$-80~". */
function said(text: string): readonly string[] {
  const { mentions, sizes, months, places, budget, likelyWeather } = read(text);
  return [
    ...mentions.map(({ value, polarity }) => `${signs[polarity]}${value}`),
    ...sizes.map(({ value }) => `size:${value}`),
    ...months.map((month) => `m${month}`),
    ...places.map(({ en }) => `at:${en}`),
    ...(budget === undefined
      ? []
      : [`$${budget.min ?? ""}-${budget.max ?? ""}~${budget.approx ?? ""}${budget.level ?? ""}`]),
    ...likelyWeather.map((weather) => `^${weather}`),
  ];
}

/**
 * What shoppers may say, by kind; a backslash stands before what they do not say, and "^" before
 * weather that is only concluded.
 */
const phrasings: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "weather told by other words, or by none": [
    ["gloves, but not mittens", "\\^cold"],
    ["keine Fäustlinge, Fingerhandschuhe", "\\^cold"],
    ["cozy hoodie für lagerfeuer", "\\cold"],
    ["kuscheliger Pulli", "\\cold"],
    ["a snug fleece", "\\cold"],
    ["Hose für den Strand", "\\rain"],
    ["ich lebe in Dubai und fahre nach Schweden", "\\^heat"],
    ["I'm from Brazil, moving to Winnipeg", "\\^heat"],
    ["we come from Kenya and will visit Norway in June", "\\^heat"],
    ["vier Jahreszeiten an einem Tag", "\\^snow"],
    ["Kletterhose für einen Kletterurlaub", "\\cold"],
    ["trotz Hitze", "heat"],
    ["frisch wird es abends", "cold"],
    ["nachts wird es frisch am Feuer", "cold"],
    ["abends wirds frisch", "cold"],
    ["gets nippy at night", "cold"],
    ["it gets parky", "cold"],
    ["dicht soll das Ding sein", "waterproof"],
    ["soll wasser abhalten", "rain"],
    ["an easterly blowing", "wind"],
    ["it's warm enough", "\\heat"],
    ["warm genug fürs Stadion", "insulated"],
    ["nach der Sauna", "\\heat"],
    ["hot drinks", "\\heat"],
    ["heißer Preis", "\\heat"],
    ["cool jacket", "\\cold"],
    ["coole Jacke", "\\cold"],
    ["ice cream van jacket", "\\cold"],
    ["rain-coloured", "\\grey"],
    ["hot pink jacket", "\\heat"],
    ["frostgrau", "\\cold"],
    ["schneeweiß", "\\snow"],
    ["sonnengelb", "\\sun"],
    ["sunflower yellow", "\\sun"],
    ["wintergrün", "\\season"],
    ["ice blue", "\\cold"],
    ["eisblau", "\\cold"],
    ["stormy grey", "\\wind \\rain"],
    ["sturmgrau", "\\wind \\rain"],
    ["midnight sun run", "sun"],
    ["can it go in the cold wash", "\\cold"],
    ["kalt waschen", "\\cold"],
    ["stone cold stylish", "\\cold"],
    ["warme Farben", "\\insulated \\cold"],
    ["warm colours please", "\\insulated \\cold"],
    ["storm flap", "\\rain"],
    ["Sturmhaube", "^cold"],
    ["Schneefang", "powder_skirt"],
    ["Windeln", "\\wind"],
    ["Sonntag", "\\sun"],
    ["Regensburg im Mai", "\\rain"],
    ["Windhuk im Juli", "\\wind"],
    ["Schneeberg", "\\snow"],
  ],
  'a "not" of the dialects': [
    ["atmungsaktiv muss die ned sein", "~breathable"],
    ["wasserdicht brauchts net sein", "~waterproof"],
    ["Wolle mog i ned", "!wool"],
    ["leicht muess sie nid si", "~light"],
    ["muss nich wasserdicht sein", "~waterproof"],
    ["koane Daunen bitte", "!down"],
  ],
  "weather that is seen to": [
    ["gegen Regen hab ich schon was", "\\rain"],
    ["für Regen bin ich schon versorgt", "\\rain"],
    ["for rain I'm already sorted", "\\rain"],
    ["I've already got something for the rain", "\\rain"],
  ],
  "wide feet": [
    ["schuhe mit breiter passform", "wide"],
    ["breiter Leisten", "wide"],
    ["Leisten breit", "wide"],
    ["for wide feet", "wide"],
    ["feet wide as paddles", "wide"],
  ],
  "clothes for work": [
    ["arbeitsjacke für den bau", "jacket work"],
    ["Arbeitshose", "pants work"],
  ],
  "what is no price": [["as I sit a great deal", "\\$-~low"]],
  sizes: [
    ["gummistiefel in 41", "size:41"],
    ["gummistiefel 37 gern gemustert", "size:37"],
    ["need hiking boots in a 9", "size:9"],
    ["boots have died, need hiking ones in a 9", "size:9"],
    ["womens trousers short leg 8", "size:8"],
    ["socken kinder 28-30", "size:28-30"],
    ["He's a postman, 57, which gloves", "\\size:57"],
    ["not after a size 12 this time, a 10 please", "\\size:12"],
    ["ladies walking trousers in a 10", "size:10"],
  ],
  "months in compounds, and dates": [
    ["in der ersten Januarwoche", "m1"],
    ["Augustwochenende an der See", "m8"],
    ["Dezembernächte im Zelt", "m12"],
    ["departing 28/03, back 14/04", "m3 m4"],
    ["am 28.3. geht es los", "m3"],
    ["from 12/07 to 20/07", "m7"],
  ],
  colours: [
    ["in brauntönen", "brown"],
    ["Grüntöne gern", "green"],
    ["kein Rosa, sie steht auf Türkis", "!pink blue"],
    ["his lips are blue from cold", "\\blue"],
    ["pullover style, olive", "green"],
    ["weisste, ne regenjacke", "\\white"],
    ["weißte ich brauch ne jacke", "\\white"],
  ],
  "names of things": [
    ["Welche Hüte wären ratsam", "hat"],
    ["double bag that opens into a quilt", "sleeping_bag \\backpack"],
    ["Bag rated for the teahouses, -10", "sleeping_bag \\backpack"],
    ["a down bag for Nepal", "sleeping_bag"],
    ["a 3 season bag", "sleeping_bag"],
    ["bag down to -5", "sleeping_bag"],
    ["cute hiking outfit in pastel colours", "outfit"],
    ["boxer shorts merino", "\\shorts"],
    ["Regenzeug für alle", "outfit rain"],
    ["was ziehe ich unter das Ölzeug", "\\jacket"],
  ],
  "what is there already": [
    ["fleece to go between t-shirt and shell", "fleece \\tshirt \\jacket"],
    ["eine Weste zwischen Hemd und Jacke", "vest \\shirt \\jacket"],
    ["Boots leihen wir, Hose fehlt", "pants \\shoes"],
    ["we're renting skis and boots, need trousers", "pants \\shoes"],
    ["Schuhe bekommen wir geliehen, brauche eine Jacke", "jacket \\shoes"],
    ["ich hab weder mütze noch handschuhe", "hat gloves"],
    ["I own neither gloves nor a hat", "gloves hat"],
    ["habe keine Mütze", "hat"],
  ],
  "numbers of other things": [
    ["Rucksack mit höchstens 45 Litern", "\\$-45~"],
    ["gusts up to 100 kph", "\\$-100~"],
    ["up to 60 knots of wind", "\\$-60~"],
    ["höchstens 20 Kilometern am Tag", "\\$-20~"],
    ["max 12 Kilos Gepäck", "\\$-12~"],
    ["up to 30 degrees", "\\$-30~"],
    ["bis 90 Kilo Körpergewicht", "\\$-90~"],
    ["at most 40 litres", "\\$-40~"],
    ["max 25 Liter", "\\$-25~"],
    ["max 25 Liter, max 80 Euro", "$-80~"],
    ["under 800 grams", "\\$-800~"],
    ["höchstens 3 Nächten", "\\$-3~"],
  ],
  "cold in numbers": [
    ["bei minus zwanzig auf dem Motorschlitten", "cold"],
    ["minus zehn nachts", "cold"],
    ["minus fünfzehn Grad", "cold"],
    ["at minus twenty", "cold"],
  ],
  "what is watched, and what is not done": [
    ["watching ducks at dawn", "wildlife"],
    ["Papageientaucher gucken", "wildlife"],
    ["Wale beobachten", "wildlife"],
    ["Vögel beobachten", "wildlife"],
    ["to watch puffins", "wildlife"],
    ["whale watching", "wildlife"],
    ["we won't be hiking", "\\hiking"],
    ["zelten wollen wir nicht", "\\camping"],
  ],
  idioms: [
    ["just a bog standard rain coat", "\\hiking"],
    ["shreds every pair of trousers", "\\skiing"],
    ["tiny when packed", "packable"],
    ["soll nich gleich reißen", "durable"],
    ["under canvas for three nights", "camping"],
    ["Nicht nach Norwegen, diesmal Jordanien", "at:Jordan \\at:Norway"],
    ["tent for 4 plus dog", "\\dog_walk"],
    ["Zelt für zwei und einen Hund", "\\dog_walk"],
    ["jacket for walking the dog", "dog_walk"],
    ["von unten zu öffnen", "two_way_zip"],
    ["opens from the bottom too", "two_way_zip"],
    ["must not die of cold", "cold"],
  ],
  "who it is for": [
    ["Patenkind wird 6, er soll einen Rucksack bekommen", "boys"],
    ["our youngest (4), something round her neck", "girls"],
    ["scout camp, he's ten", "boys"],
    ["she's eight", "girls"],
    ["He's a postman, needs gloves", "men"],
    ["zwei Mädels, 7 und 10", "girls"],
    ["ich (m) und meine Frau", "men women"],
    ["ich (w, 34)", "women"],
    ["(m, 45) sucht Jacke", "men"],
    ["Hemd für einen Herrn", "men"],
    ["for my wife's legs", "women"],
    ["it always clumps", "\\-bulky"],
  ],
};

describe.each(Object.entries(phrasings))("%s", (_kind, cases) => {
  it.each(cases)("%s", (text, expected) => {
    const words = expected.split(" ");
    const unsaid = words.filter((word) => word.startsWith("\\")).map((word) => word.slice(1));
    const heard = said(text);
    expect(heard).toEqual(expect.arrayContaining(words.filter((word) => !word.startsWith("\\"))));
    expect(heard.filter((word) => unsaid.includes(word))).toEqual([]);
  });
});
