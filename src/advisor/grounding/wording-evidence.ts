import type { Attribute } from "../../catalog/attribute.ts";
import type { ProductValue } from "../../catalog/product.ts";
import type { ConversationEvent, EventOf, ShownProduct } from "../../conversation/event.ts";
import { nounOf } from "../../conversation/show.ts";
import type { Locale } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";

/**
 * Everything a sentence of one turn may say: what the shopper is shown in this turn, and what the
 * catalogue states about the products among it. Texts are in the language of the conversation.
 */
export interface WordingEvidence {
  readonly locale: Locale;
  /** The sentence from templates. */
  readonly template: string;
  /** "Jacket" and "jackets". */
  readonly noun: readonly string[];
  /** ISO 4217. */
  readonly currency: string;
  /** Labels of the needs that were understood or count now. */
  readonly needs: readonly string[];
  readonly question?: {
    readonly text: string;
    readonly why?: string;
    readonly options: readonly string[];
  };
  /** The products on the screen, in their order. */
  readonly products: readonly EvidenceProduct[];
  readonly attributes: readonly Attribute[];
}

export interface EvidenceProduct {
  readonly title: string;
  readonly brand?: string;
  /** Badge, reasons and drawback of the card. */
  readonly statements: readonly string[];
  /** Labels of the needs it is known to meet. */
  readonly met: readonly string[];
  /** By attribute, the price among them. */
  readonly values: Readonly<Record<string, ProductValue>>;
}

/** The evidence of a turn, from its events. */
export function evidenceOf(
  knowledge: Knowledge,
  turn: readonly ConversationEvent[],
  speech: { readonly template: string; readonly locale: Locale },
): WordingEvidence {
  const { catalog } = knowledge;
  const shown = turn.findLast((event) => event.type === "products-recommended");
  const asked = turn.findLast((event) => event.type === "question-asked");
  const { template, locale } = speech;
  return {
    locale,
    template,
    noun: [nounOf(knowledge, locale, 1), nounOf(knowledge, locale, 2)],
    currency: catalog.currency,
    needs: [...new Set(turn.flatMap(labelsOf))],
    ...optional("question", asked && questionOf(asked)),
    products: (shown?.products ?? []).map((product) =>
      evidenceOfProduct(knowledge, product, shown),
    ),
    attributes: [...catalog.attributes.values()],
  };
}

function labelsOf(event: ConversationEvent): readonly string[] {
  switch (event.type) {
    case "needs-understood":
      return event.shown.map(({ label }) => label);
    case "question-answered":
      return event.answer.type === "unsure" ? [] : [event.text];
    case "products-recommended":
      return event.needs.map(({ label }) => label);
    default:
      return [];
  }
}

function questionOf({ question }: EventOf<"question-asked">): WordingEvidence["question"] {
  return {
    text: question.text,
    ...optional("why", question.why),
    options: question.options.map(({ label }) => label),
  };
}

function evidenceOfProduct(
  { catalog }: Knowledge,
  card: ShownProduct,
  shown: EventOf<"products-recommended"> | undefined,
): EvidenceProduct {
  const place = catalog.placeOf.get(card.id);
  const labels = new Map((shown?.needs ?? []).map(({ id, label }) => [id, label]));
  return {
    title: card.title,
    ...optional("brand", card.brand),
    statements: [
      card.roleLabel,
      ...card.reasons.map(({ text }) => text),
      ...(card.drawback === undefined ? [] : [card.drawback.text]),
    ],
    met: card.match.met.flatMap((id) => labels.get(id) ?? []),
    values: (place === undefined ? undefined : catalog.products[place]?.attributes) ?? {},
  };
}
