import { slotOf, type Concept } from "./concept.ts";

/** How clearly one of the things offered together says a concept: 0 to 1. */
export interface Offered<Owner> {
  /** The question or attribute. */
  readonly owner: Owner;
  /** The option or value. */
  readonly item: string;
  readonly strength: number;
}

/**
 * Kinds, colours, people and times are meant only where a question or an attribute is about them,
 * so that at least two of its items name different ones: a print called "blue whale" makes no
 * attribute of colours, and where all are jackets "jacket" tells nothing. Other concepts, such as
 * waterproof, are meant wherever they are said.
 */
export function createIsAbout<Owner>(
  found: ReadonlyMap<Concept, readonly Offered<Owner>[]>,
): (owner: Owner, concept: Concept) => boolean {
  const items = new Map<string, Map<Owner, Map<string, number>>>();
  for (const [concept, offered] of found) {
    const topic = topicOf(concept);
    if (topic === undefined) continue;
    const owners = items.get(topic) ?? new Map<Owner, Map<string, number>>();
    items.set(topic, owners);
    for (const { owner, item, strength } of offered) {
      const known = owners.get(owner) ?? new Map<string, number>();
      owners.set(owner, known.set(item, (known.get(item) ?? 0) + strength));
    }
  }
  return (owner, concept) => {
    const topic = topicOf(concept);
    if (topic === undefined) return true;
    const strengths = [...(items.get(topic)?.get(owner)?.values() ?? [])];
    return strengths.filter((strength) => strength >= clearStrength).length > 1;
  };
}

/** Nearly half of an item's phrases, so that no word in passing settles what it is about. */
const clearStrength = 0.4;

function topicOf(concept: Concept): string | undefined {
  const slot = slotOf(concept);
  switch (slot) {
    case "month":
    case "season":
      return "time";
    case "product":
    case "color":
    case "gender":
      return slot;
    default:
      return undefined;
  }
}
