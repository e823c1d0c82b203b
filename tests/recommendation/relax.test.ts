import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCondition } from "../../src/catalog/condition.ts";
import { holds } from "../../src/catalog/holds.ts";
import type { Product } from "../../src/catalog/product.ts";
import type { OptionId, QuestionId } from "../../src/flow/flow.ts";
import { hasBit } from "../../src/lib/bitset.ts";
import { narrow } from "../../src/recommendation/narrow.ts";
import type { Need } from "../../src/recommendation/need.ts";
import { countForms, missedMusts, relax, type Repair } from "../../src/recommendation/relax.ts";
import { idsIn, must, need, placeOf, placesOf, smallNeeds, wish } from "../fixtures/needs.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();
const { catalog, scope } = knowledge;

const of = (question: string, option?: string) => ({
  question: question as QuestionId,
  ...(option === undefined ? {} : { option: option as OptionId }),
});
const rock = must("where.rock", { use: { eq: "rock" } }, of("where", "rock"));
const dry = must("against.rain", { waterproof_mm: { gte: 10_000 } }, of("against", "rain"));
const helmet = must("helmet.yes", { helmet: { eq: true } }, of("helmet", "yes"));
const light = must("carry.light", { weight_g: { lte: 300 } }, of("carry", "light"));
const cheap = must("budget", { price: { lte: 100 } }, of("budget"));
const lighter = must("critique.weight_g", { weight_g: { lt: 390 } }, { source: "critique" });

function check(needs: readonly Need[], wanted = 3) {
  const found = relax(knowledge, narrow(knowledge, needs), wanted);
  return {
    conflict: namesOf(found.conflict),
    gaveWay: namesOf(found.gaveWay),
    unstated: idsIn(knowledge, found.unstated),
    relaxed: idsIn(knowledge, found.relaxed),
    repairs: found.repairs.map(showRepair),
  };
}

function namesOf(needs: readonly Need[]): readonly string[] {
  return needs.map(({ id }) => id);
}

function showRepair(repair: Repair): string {
  const what =
    repair.type === "drop" ? "without" : `${repair.bound} ${repair.attribute} ${repair.value}:`;
  return `${what} ${repair.need.id} (${repair.count})`;
}

describe("when no product meets all musts", () => {
  it("says which clash, and gives up the one the flow would miss least", () => {
    // No jacket under 100 is known to keep out the rain; igel, at 75, does not say.
    expect(check([dry, cheap])).toEqual({
      conflict: ["against.rain", "budget"],
      gaveWay: ["budget"],
      unstated: ["igel"],
      relaxed: ["alm", "cirrus", "eis", "fels", "gipfel", "jura"],
      // The next dearer one is alm at 120; without the rain brise, dachs and igel are left.
      repairs: ["max price 120: budget (1)", "without against.rain (3)"],
    });
  });

  it("leaves out of the conflict what is not to blame", () => {
    const { conflict, gaveWay } = check([rock, dry, cheap]);
    expect(conflict).toEqual(["where.rock", "budget"]);
    expect(gaveWay).toEqual(["budget"]);
  });

  it("gives up in the order the flow names, then the question asked later", () => {
    expect(check([helmet, cheap]).gaveWay).toEqual(["helmet.yes"]);
    expect(check([light, dry]).gaveWay).toEqual(["carry.light"]);
  });

  it("gives up a critique before anything that was asked", () => {
    expect(check([lighter, helmet, rock], 3).gaveWay).toEqual(["critique.weight_g"]);
  });

  it("keeps what must be asked for longest", () => {
    const town = must("where.town", { use: { eq: "town" } }, of("where"));
    expect(check([town, dry]).gaveWay).toEqual(["against.rain"]);
  });

  it("gives up several when one is not enough", () => {
    const dearest = must("x", { price: { gte: 5_000 } });
    const wettest = must("y", { waterproof_mm: { gte: 90_000 } });
    const { conflict, gaveWay, repairs } = check([dearest, wettest, rock]);
    expect(conflict).toHaveLength(1);
    expect([...gaveWay].sort()).toEqual(["x", "y"]);
    expect(repairs).toEqual([]);
  });
});

describe("when too few products meet all musts", () => {
  it("nothing clashes, and some need gives way all the same", () => {
    // Only jura keeps out rain, takes a helmet and costs at most 200.
    const upTo = must("budget", { price: { lte: 200 } }, of("budget"));
    expect(check([dry, helmet, upTo])).toEqual({
      conflict: [],
      // Without the helmet there would be two; without the limit there are four.
      gaveWay: ["budget"],
      unstated: ["jura"],
      relaxed: ["cirrus", "eis", "fels", "jura"],
      // Above 200 the next that fits is fels at 240.
      repairs: ["max price 240: budget (2)"],
    });
  });

  it("a limit is never moved towards those that meet it already", () => {
    const from = must("budget", { price: { gte: 300 } }, of("budget"));
    // cirrus and eis cost more than 300, gipfel is next at 280.
    expect(check([from]).repairs).toEqual(["min price 280: budget (3)"]);
  });

  it("a change that brings nothing is no repair", () => {
    // Of those for town none keeps out the rain and none weighs 200 g.
    const town = must("where.town", { use: { eq: "town" } }, of("where"));
    const feather = must("carry.light", { weight_g: { lte: 200 } }, of("carry"));
    expect(check([town, dry, feather]).repairs).toEqual([]);
  });
});

describe("a limit that is moved", () => {
  it.each<[string, Need, string]>([
    [
      "in steps nobody has to think about",
      must("budget", { price: { lte: 59 } }),
      "max price 60: budget (1)",
    ],
    ["upwards for a floor", must("x", { rating: { gte: 4.7 } }), "min rating 4.6: x (1)"],
    [
      "also where it stands for an option, if it is the price",
      must("budget.low", { price: { lte: 50 } }, of("budget", "low")),
      "max price 60: budget.low (1)",
    ],
    [
      "is dropped where the option has a name of its own",
      must("against.storm", { waterproof_mm: { gte: 50_000 } }, of("against", "storm")),
      "without against.storm (10)",
    ],
    [
      "is dropped where it has two ends",
      must("budget", { price: { gte: 1, lte: 50 } }),
      "without budget (10)",
    ],
    [
      "is dropped where it is no limit",
      must("x", { use: { none_of: ["town", "hills", "rock"] } }),
      "without x (10)",
    ],
  ])("%s", (_, one, expected) => {
    expect(check([one]).repairs).toEqual([expected]);
  });
});

describe("countForms", () => {
  it("counts each model once, no further than asked", () => {
    const grouped = {
      ...knowledge,
      catalog: {
        ...catalog,
        products: catalog.products.map((product): Product =>
          ["alm", "brise", "cirrus"].includes(product.id) ? { ...product, group: "g" } : product,
        ),
      },
    };
    const places = placesOf(knowledge, ["alm", "brise", "cirrus", "eis", "fels"]);
    expect(countForms(knowledge, places, 99)).toBe(5);
    expect(countForms(grouped, places, 99)).toBe(3);
    expect(countForms(grouped, places, 2)).toBe(2);
    expect(countForms(grouped, placesOf(knowledge, []), 2)).toBe(0);
  });
});

describe("missedMusts", () => {
  it("tells what is missed from what is not stated", () => {
    const { needs } = narrow(knowledge, [
      dry,
      cheap,
      wish("w", { use: { eq: "town" } }),
      need("n"),
    ]);
    const { unmet, unstated } = missedMusts(needs, placeOf(knowledge, "igel"));
    expect([unmet, unstated]).toEqual([[], [dry]]);
    expect(missedMusts(needs, placeOf(knowledge, "eis"))).toEqual({ unmet: [cheap], unstated: [] });
  });
});

describe("whatever is needed", () => {
  const wanted = fc.integer({ min: 1, max: 6 });

  it("the conflict is one, and no part of it is", () => {
    fc.assert(
      fc.property(smallNeeds, wanted, (needs, count) => {
        const { conflict } = relax(knowledge, narrow(knowledge, needs), count);
        expect(conflict.length > 0).toBe(meeting(needs) === 0);
        if (conflict.length > 0) expect(meeting(conflict)).toBe(0);
        for (const one of conflict) expect(meeting(without(conflict, [one]))).toBeGreaterThan(0);
      }),
      { seed: 14, numRuns: 400 },
    );
  });

  it("what gives way leaves enough, and no part of it would", () => {
    fc.assert(
      fc.property(smallNeeds, wanted, (needs, count) => {
        const { gaveWay, relaxed } = relax(knowledge, narrow(knowledge, needs), count);
        const reachable = Math.min(count, meeting([]));
        expect(meeting(without(needs, gaveWay))).toBeGreaterThanOrEqual(reachable);
        expect(idsIn(knowledge, relaxed)).toHaveLength(meeting(without(needs, gaveWay)));
        for (const one of gaveWay) {
          const others = without(gaveWay, [one]);
          expect(meeting(without(needs, others))).toBeLessThan(reachable);
        }
      }),
      { seed: 15, numRuns: 400 },
    );
  });

  it("a repair brings as many products as it says, and more than there were", () => {
    fc.assert(
      fc.property(smallNeeds, wanted, (needs, count) => {
        const { repairs } = relax(knowledge, narrow(knowledge, needs), count);
        expect(repairs.length).toBeLessThanOrEqual(2);
        for (const repair of repairs) {
          const after = needs.flatMap((one) => (one === repair.need ? changed(repair) : [one]));
          expect(meeting(after)).toBe(repair.count);
          expect(repair.count).toBeGreaterThan(meeting(needs));
        }
      }),
      { seed: 16, numRuns: 400 },
    );
  });

  it("products nearly known to fit miss nothing that is stated", () => {
    fc.assert(
      fc.property(smallNeeds, (needs) => {
        const { unstated } = relax(knowledge, narrow(knowledge, needs), 3);
        for (const [place, { attributes }] of catalog.products.entries()) {
          const misses = needs.some(
            (one) => one.must !== undefined && holds(one.must, attributes) === false,
          );
          expect(hasBit(unstated, place)).toBe(!misses && hasBit(scope, place));
        }
      }),
      { seed: 17 },
    );
  });
});

/** How many products in scope are known to meet some musts. */
function meeting(needs: readonly Need[]): number {
  return catalog.products.filter(
    ({ attributes }, place) =>
      hasBit(scope, place) &&
      needs.every((one) => one.must === undefined || holds(one.must, attributes) === true),
  ).length;
}

function without(all: readonly Need[], gone: readonly Need[]): readonly Need[] {
  return all.filter((one) => !gone.includes(one));
}

/** The need as the repair leaves it. */
function changed(repair: Repair): readonly Need[] {
  if (repair.type === "drop") return [];
  const { attribute, bound, value } = repair;
  const limit = toCondition({ [attribute]: bound === "max" ? { lte: value } : { gte: value } });
  return [{ ...repair.need, must: limit }];
}
