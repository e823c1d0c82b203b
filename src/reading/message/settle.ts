import type { Mention } from "./reading.ts";

/**
 * Mentions that say the same twice become one, and general words give way to particular ones: a
 * "trip" with a sport named is not the use itself, "gear" beside a jacket is the jacket.
 */
export function settleMentions(mentions: readonly Mention[]): readonly Mention[] {
  const has = (slot: string, test: (value: string) => boolean) =>
    mentions.some(
      ({ slot: one, value, polarity }) => one === slot && polarity === "wanted" && test(value),
    );
  const isUsed = has("activity", (value) => value !== "travel");
  const isOnSkis = has("activity", (value) => value === "ski_touring");
  const isBed = has("product", (value) => value === "tent" || value === "sleeping_bag");
  const isWithDog = has("activity", (value) => value === "dog_walk");
  const isHikeSaid = mentions.some(
    ({ slot, value, quote }) =>
      slot === "activity" && value === "hiking" && onFoot.test(quote.text),
  );
  const isTrekking = mentions.some(
    ({ slot, value, quote }) =>
      slot === "activity" && value === "trekking" && !(isHikeSaid && trails.test(quote.text)),
  );
  const isOnFoot = isWithDog || isTrekking || has("activity", (value) => value === "hiking");
  const isSport = has("activity", (value) => !vague.has(value));
  const isSportBeside = has("activity", (value) => value !== "mountaineering" && !vague.has(value));
  const isPack = has("product", (value) => value === "backpack");
  const isChild = has("gender", (value) => value === "girls" || value === "boys");
  const isDry = mentions.some(
    ({ value, polarity }) => value === "waterproof" && polarity !== "wanted",
  );
  const isParticular = has("product", (value) => value !== "outfit");
  const settled = mentions.filter(({ slot, value, quote }) => {
    switch (slot) {
      case "activity":
        if (value === "travel") return !isUsed;
        // A tent for two and a dog is for sleeping in.
        if (value === "dog_walk" && isBed) return outings.test(quote.text);
        if (value === "skiing") return !isOnSkis;
        if (value === "mountaineering" && isSportBeside && expeditions.test(quote.text))
          return false;
        if (value === "trekking") return isTrekking;
        if (value === "running") return !(isOnFoot && goes.test(quote.text));
        if (value !== "hiking") return true;
        if (isSport && heights.test(quote.text)) return false;
        return !(isWithDog && walks.test(quote.text)) && !isTrekking;
      case "gender":
        return value !== "kids" || !isChild;
      case "product":
        return value !== "outfit" || !isParticular;
      case "attribute":
        return value !== "pack_compatible" || !isPack;
      case "weather":
        return !(value === "rain" && isDry && tightness.test(quote.text));
      case "season":
      case "color":
      case "fit":
        return true;
    }
  });
  const contradicted = settled.filter((mention) => !isTakenBack(mention, settled));
  return contradicted.filter(
    (mention, at) =>
      contradicted.findIndex(
        ({ slot, value, polarity }) =>
          slot === mention.slot && value === mention.value && polarity === mention.polarity,
      ) === at,
  );
}

/** "Splash proof" where nothing waterproof is needed does not speak of rain. */
const tightness = /proof|dicht|abweis|repel|resist|membran|spritz|splash|matsch|mud/i;

/** One may go on an expedition by dog sled, bicycle or boat. */
const expeditions = /exped/i;

const outings = /walk|gassi|spazier|runde/i;

/** "Walking the Pennine Way" is a walk, however long the trail. */
const onFoot = /^(?:walk|hik|wander|hill ?walk)/i;
const trails =
  /(?:way|weg|trail|camino|path|steig|track|circuit|gr ?\d+|tmb|pct|cdt|mont blanc|kungsleden|laugavegur)$/i;

/** The dog's walk is no hike of its own. */
const walks = /^(?:walk\w*|spazier\w*|stroll\w*|runde\w*)$/i;

/** In much of the German-speaking lands "laufen" is walking. */
const goes = /(?:^|\s)(?:laufen?|lauft|läuft|laafe|laafn)(?:\s|$)/i;

/** Where something is done, not what. */
const heights = /berg|mountain|national park|hills?$|alm/i;

/** With these beside it, being in the mountains is still a hike. */
const vague: ReadonlySet<string> = new Set(["hiking", "travel", "city"]);

/** What is denied somewhere is not wanted elsewhere: "Daunenjacke … aber ohne Daunen". */
function isTakenBack({ slot, value, polarity }: Mention, all: readonly Mention[]): boolean {
  if (polarity !== "wanted" || (slot !== "attribute" && slot !== "color" && slot !== "weather")) {
    return false;
  }
  return all.some(
    (other) => other.slot === slot && other.value === value && other.polarity !== "wanted",
  );
}
