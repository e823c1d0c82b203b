import { describe, expect, it } from "vitest";
import { read } from "./reader-fixture.ts";

const filled = (form: string, words: string): readonly string[] =>
  words.split(", ").map((word) => form.replace("#", word));

const intents = (expected: string, forms: readonly (readonly [string, string])[]) => {
  describe(expected, () => {
    it.each(forms.flatMap(([form, words]) => filled(form, words)))("%s", (text) => {
      expect(read(text).intent).toBe(expected);
    });
  });
};

/** Questions by their first verb, whatever the verb; asked with and without a mark. */
intents("question", [
  ["# man eine neue Regenjacke gleich?", "Imprägniert, Wäscht, Bügelt, Lüftet, Fettet"],
  ["# die Hosen eher groß aus", "fallen, laufen"],
  ["# Merino beim Waschen", "verfilzt, schrumpft, leiert, pillt"],
  ["# Daune Schaden, wenn man sie gestopft lagert?", "nimmt"],
  ["Does Gore-Tex # a special detergent?", "need, require"],
  ["Do down jackets need # every year?", "washing, airing, reproofing"],
  ["how are temperature ratings #?", "measured, worked out, tested"],
  ["welche # hält der Komfortbereich eigentlich aus", "Temperatur"],
  ["Merino oder Kunstfaser, was # schneller?", "trocknet, müffelt"],
  ["how come my bag # cold at minus five", "feels, is"],
]);

/** A property of a product, with or without products shown; in both languages. */
intents("question", [
  ["kann man die # waschen? und was wiegt sie?", "erste, zweite, blaue"],
  ["was wiegt #", "die erste, der zweite denn, die Jacke eigentlich"],
  ["ist die # wasserdicht", "erste, zweite"],
  ["can I wash the # one? and what does it weigh?", "first, second, blue"],
  ["how heavy is #", "it, the second one, the first"],
  ["does it # small", "come up, run"],
  ["Supposing I # a down bag in its sack all winter, have I killed it?", "leave, keep, store"],
  ["angenommen ich # eine Daunenjacke unter der Hardshell, wärmt sie dann noch?", "trage, ziehe"],
  ["I merely wonder # a membrane lets vapour out", "how, why"],
]);

intents("human", [
  ["gib mir # Chef", "deinen, den"],
  ["# bitte", "Nur Menschen, Mitarbeiter"],
  ["# now please", "agent, human, representative"],
]);

intents("complaint", [
  ["the zip on my son's coat # AGAIN", "broke, jammed, snapped, came off"],
  ["Nach zwei Mal Tragen geht die # auf, bei 180 Euro erwarte ich mehr.", "Naht, Sohle"],
  ["Zelt gekauft, beim ersten Regen #, Frechheit", "nass bis auf die Haut, undicht"],
  ["Die angeblich wasserdichten # waren nach zehn Minuten durch.", "Handschuhe, Stiefel"],
  ["Für 420 Euro erwarte ich, dass ein # nicht Federn lässt", "Schlafsack"],
]);

intents("complaint", [
  ["meine Jacke # an", "kam kaputt, kam beschädigt"],
  ["your # sucks", "shop, service"],
]);

intents("human", [
  ["ich würde lieber mit # sprechen", "einer Verkäuferin, einem Fachmann, jemandem"],
  ["is there # I could ring", "anyone, someone"],
  ["could # phone me tomorrow", "somebody"],
  ["Enough about jackets. #. Now.", "Person, Human"],
  [
    "Gibt es bei Ihnen einen #, den ich ans Telefon bekommen kann?",
    "Schuhberater, Bergsportfachmann",
  ],
]);

intents("smalltalk", [
  ["are you a # or a lady", "computer, robot"],
  ["Sie sind aber ein # Zeitgenosse!", "freundlicher, lustiger"],
  ["was machst du # so", "eigentlich, abends"],
  ["#", "gude, servus, moin"],
]);

/** The same words where something is looked for. */
intents("find", [
  ["suche Socken die nicht #", "drücken, rutschen"],
  ["Muss in # sein, ohne Logo, eine Parka", "Schwarz, Blau"],
  ["my old jacket's zip broke so I need a new one under #", "100, 200"],
  ["Meine alte Jacke ist mir zu #, haben Sie etwas Leichteres", "schwer"],
  ["Suchen die passende # für Island", "Jacke, Hose"],
  ["no #", "leather, down"],
  ["wie wärs mit was #", "Blauem, Grünem"],
  ["Ich fahr nächste Woche auf die # und hab gar nix Passendes", "Lofoten, Hebriden"],
  ["gloves so I can # my phone outside, talk to my friends", "use"],
]);
