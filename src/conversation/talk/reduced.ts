import { hasBit } from "../../lib/bitset.ts";
import { narrow } from "../../recommendation/narrow.ts";
import { formatCount } from "../../wording/format.ts";
import { needsOf } from "../policy.ts";
import { nounOf } from "../show.ts";
import { claim, textOf, titleOf, type Reply, type TalkView } from "./reply.ts";

/** What of all that fits costs less than it did, the largest saving first. */
export function replyReduced(view: TalkView): Reply {
  const { knowledge, state, phrases, locale } = view;
  const { catalog } = knowledge;
  const { candidates } = narrow(knowledge, needsOf(knowledge, state));
  const price = catalog.attributes.get("price");
  const forms = new Set<string>();
  const reduced = catalog.products
    .filter(({ priceCents = 0, listPriceCents = 0 }, place) => {
      return hasBit(candidates, place) && priceCents > 0 && listPriceCents > priceCents;
    })
    .sort((a, b) => savingOf(b) - savingOf(a))
    .filter(({ id, group = id }) => forms.size < forms.add(group).size);
  if (price === undefined || reduced.length === 0) {
    return { text: phrases.price.nothingReduced, claims: [], products: [] };
  }
  const first = reduced.slice(0, namedMax);
  const lines = first.map((product) => {
    const { priceCents = 0, listPriceCents = 0 } = product;
    const [now, before] = [priceCents, listPriceCents].map((cents) =>
      textOf(view, price, cents / 100),
    );
    return phrases.fact(titleOf(view, product), phrases.price.reduced(now ?? "", before ?? ""));
  });
  const noun = nounOf(knowledge, locale, reduced.length);
  const opening = phrases.price.someReduced(
    formatCount(reduced.length, locale),
    noun,
    lines.length,
  );
  return {
    text: phrases.lines([opening], lines),
    claims: first.map((product) => claim(product, "price")),
    products: first.map(({ id }) => id),
  };
}

/** More are no answer but a list. */
const namedMax = 3;

function savingOf({
  priceCents = 0,
  listPriceCents = 0,
}: {
  readonly priceCents?: number;
  readonly listPriceCents?: number;
}): number {
  return 1 - priceCents / listPriceCents;
}
