import { inLocale } from "../../lib/localized.ts";
import { needOfCritique, possibleCritiques } from "../../recommendation/critique.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { capitalise } from "../../wording/template.ts";
import { acceptAndFollow, refuse, type CommandOf, type Decision } from "../decision.ts";
import type { OngoingConversation } from "../state.ts";

export function critique(
  knowledge: Knowledge,
  state: OngoingConversation,
  command: CommandOf<"critique">,
): Decision {
  if (state.phase !== "recommending") {
    return refuse("no-products-yet", "No products have been shown yet.", ["show-products"]);
  }
  const place = knowledge.catalog.placeOf.get(command.product);
  const product = place === undefined ? undefined : knowledge.catalog.products[place];
  if (product === undefined || !state.shown.includes(product.id)) {
    return refuse("unknown-product", `"${command.product}" is not among the products shown.`, [
      ...state.shown,
    ]);
  }
  const need = needOfCritique(knowledge, product, command.critique);
  if (need === undefined) {
    const known = possibleCritiques(knowledge).map((possible) => possible.id);
    return refuse("unknown-critique", `"${command.critique}" is not a critique.`, known);
  }
  return acceptAndFollow(knowledge, state, [
    {
      type: "recommendation-critiqued",
      product: product.id,
      critique: command.critique,
      need,
      text: capitalise(inLocale(need.label, state.locale)),
    },
  ]);
}
