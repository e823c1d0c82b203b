// Guided conversations towards a product the shopper has in mind.
import { splitWords } from "./catalogue.mjs";
import { createRandom, shuffle } from "./random.mjs";

export const turnsPerConversation = 5;

/**
 * Every conversation has a target product. Each turn states one more need the target meets: a
 * value of an attribute (an advisor asks attributes with few values earlier), or once, in every
 * other conversation, a price range; and it searches one to three words of the target's title.
 *
 * A turn carries all needs so far, because the advisor keeps answers and no candidate sets.
 */
export function createConversations(catalogue, count = 200, seed = 7) {
  const random = createRandom(seed);
  const conversations = [];
  while (conversations.length < count) {
    const target = random.below(catalogue.size);
    const stated = attributesOf(catalogue, target, random);
    if (stated.length < turnsPerConversation) continue;
    const words = shuffle([...new Set(splitWords(catalogue.title(target)))], random);
    const priceTurn = random.share() < 0.5 ? random.below(turnsPerConversation) : -1;
    conversations.push({
      target,
      turns: createTurns({ catalogue, target, stated, words, priceTurn }),
    });
  }
  return conversations;
}

function createTurns({ catalogue, target, stated, words, priceTurn }) {
  const filters = [];
  let price;
  return Array.from({ length: turnsPerConversation }, (_, number) => {
    if (number === priceTurn) {
      const own = catalogue.prices[target];
      price = { min: Math.floor(own * 0.7), max: Math.ceil(own * 1.3) };
    } else {
      const attribute = stated[filters.length];
      const { codes, values } = catalogue.attributes[attribute];
      filters.push({ attribute, code: codes[target], value: values[codes[target]] });
    }
    const asked = new Set(filters.map((filter) => filter.attribute));
    return {
      number,
      filters: [...filters],
      price,
      open: catalogue.attributes.map((_, at) => at).filter((at) => !asked.has(at)),
      words: words.slice(0, 1 + Math.floor(number / 2)),
    };
  });
}

/** The attributes the product states, in a random order in which few values come early. */
function attributesOf(catalogue, place, random) {
  return catalogue.attributes
    .map(({ codes, values }, attribute) => ({
      attribute,
      stated: codes[place] > 0,
      when: -Math.log(1 - random.share()) * values.length ** 0.75,
    }))
    .filter(({ stated }) => stated)
    .sort((one, other) => one.when - other.when)
    .map(({ attribute }) => attribute);
}
