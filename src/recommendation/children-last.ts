import { childrenIn, isOfWearer } from "../catalog/wearer.ts";
import { testsOf } from "../catalog/condition.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Product } from "../catalog/product.ts";
import type { Question } from "../flow/flow.ts";
import { hasBit, intersection, isEmpty, toBitset, type Bitset } from "../lib/bitset.ts";
import { remembered } from "../lib/remembered.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Need } from "./need.ts";
import type { Ranked } from "./rank.ts";

/** Less than this few people come for, such as things for children in a shop for all. */
const usualMin = 0.5;
/** Hardly less useful than the best. */
const aboutAsGood = 0.1;

/**
 * Things that the shop states to be for children come after all others, and what few people come for does not stand first, unless
 * something was said of whom it is for, or the others are clearly worse: then what was said fits a
 * child.
 *
 * @returns Those to choose from, and those that only fill up.
 */
export function childrenLast(
  knowledge: Knowledge,
  ranked: readonly Ranked[],
  needs: readonly Need[],
): readonly (readonly Ranked[])[] {
  if (needs.some((need) => saysWearer(knowledge, need))) return [ranked];
  const held = forChildren(knowledge.catalog);
  const isHeld = ({ place }: Ranked): boolean => hasBit(held, place);
  const others = ranked.filter((one) => !isHeld(one));
  const [best, first] = [ranked[0], others[0]];
  if (best === undefined || first === undefined) return [ranked];
  if (first.utility < best.utility - aboutAsGood) return [ranked];
  return [usualFirst(knowledge, others), ranked.filter(isHeld)];
}

/** What comes last as long as nothing is said of whom it is for; undefined where nothing does. */
export function heldBack(knowledge: Knowledge, needs: readonly Need[]): Bitset | undefined {
  const held = forChildren(knowledge.catalog);
  return isEmpty(held) || needs.some((need) => saysWearer(knowledge, need)) ? undefined : held;
}

/** Whether an answer says whom it is for. */
export function asksForWearer({ options }: Question): boolean {
  return options
    .flatMap(({ must, wish }) => [must, wish])
    .some((part) => part !== undefined && testsOf(part).some((one) => isOfWearer(one.attribute)));
}

const forChildren = remembered((catalog: Catalog): Bitset => {
  const wearers = [...catalog.attributes.values()].filter(({ id }) => isOfWearer(id));
  const children = wearers.map((attribute) => ({ id: attribute.id, of: childrenIn(attribute) }));
  const isForChild = ({ attributes }: Product): boolean =>
    // What fits a boy as well as a man is not for children alone.
    children
      .filter(({ id }) => attributes[id] !== undefined)
      .some(({ id, of }) => [attributes[id]].flat().every((value) => of.includes(String(value))));
  const places = catalog.products.flatMap((product, place) => (isForChild(product) ? [place] : []));
  return toBitset(catalog.products.length, places);
});

function usualFirst({ usual }: Knowledge, ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  const first = ranked.find(({ place }) => (usual[place] ?? 1) >= usualMin);
  if (best === undefined || first === undefined || first === best) return ranked;
  if (first.utility < best.utility - aboutAsGood) return ranked;
  return [first, ...ranked.filter((one) => one !== first)];
}

/** Of whom nothing is stated anywhere, only a child is told by the names of things. */
function saysWearer({ catalog, facets, scope }: Knowledge, { must, wish }: Need): boolean {
  const tests = [must, wish].flatMap((part) => (part === undefined ? [] : testsOf(part)));
  return tests.some(({ attribute: id, test }) => {
    if (!isOfWearer(id)) return false;
    const attribute = catalog.attributes.get(id);
    const children = attribute === undefined ? [] : childrenIn(attribute);
    const isChild =
      test.type === "any-of" && test.values.some((value) => children.includes(String(value)));
    return isChild || !isEmpty(intersection(facets.known(id), scope));
  });
}
