import { createCatalogFacets } from "../catalog/catalog-facets.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { draftFlow } from "../flow/draft-flow.ts";
import { createFlow } from "../flow/flow.ts";
import type { WrittenFlow } from "../flow/flow-schema.ts";
import { mapTexts, type Localized } from "../lib/localized.ts";
import { toLines } from "../lib/yaml-edit/render-yaml.ts";
import { createKnowledge } from "../recommendation/knowledge.ts";
import { orderQuestions } from "../recommendation/order-questions.ts";

/** The text of a flow that asks nothing yet. */
export function emptyFlowText(
  id: string,
  catalog: Catalog,
  title: Localized = mapTexts(catalog.title, (text) => text),
): string {
  return toText({ schema: 1, id, title, catalog: catalog.id, questions: [] });
}

/** More than a merchandiser would read; a conversation asks five of them. */
const questionsMax = 18;

/**
 * A flow drafted from what a catalogue says about its products, the most telling questions first.
 *
 * @param kind Only about products of this kind.
 * @param questions At most so many of them; the budget is one that is always kept.
 * @returns Undefined when no attribute divides the products.
 */
export function draftedFlowText(
  id: string,
  catalog: Catalog,
  { kind, questions = questionsMax }: { readonly kind?: string; readonly questions?: number } = {},
): string | undefined {
  const meant = kind === undefined ? catalog : ofKind(catalog, kind);
  if (meant.products.length === 0) return undefined;
  const facets = createCatalogFacets(meant);
  const draft = draftFlow(meant, facets, id);
  if (draft.questions.length === 0) return undefined;
  const flow = createFlow(draft, "draft");
  const order = orderQuestions(createKnowledge({ flow, catalog: meant, facets })).map(String);
  const telling = [...draft.questions].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const budget = telling.filter((question) => question.kind === "budget");
  const others = telling.filter((question) => question.kind !== "budget");
  const kept = [...others.slice(0, Math.max(0, questions - budget.length)), ...budget];
  const { schema, id: _id, title, catalog: name, questions: _all, ...rest } = draft;
  return toText({
    schema,
    id,
    title: kind === undefined ? title : titleFor(catalog, kind, title),
    catalog: name,
    ...(kind === undefined ? {} : { scope: { kind: { eq: kind } } }),
    questions: kept,
    ...rest,
  });
}

function ofKind(catalog: Catalog, kind: string): Catalog {
  const products = catalog.products.filter(({ attributes }) => attributes["kind"] === kind);
  return { ...catalog, products, placeOf: new Map(products.map(({ id }, place) => [id, place])) };
}

function titleFor(catalog: Catalog, kind: string, title: Localized): Localized {
  const attribute = catalog.attributes.get("kind");
  const label = attribute?.kind === "choice" ? attribute.values[kind]?.label : undefined;
  if (label === undefined) return title;
  return mapTexts(title, (_text, locale) => {
    const word = label[locale] ?? kind;
    if (locale.startsWith("de")) return `${word} finden`;
    return locale.startsWith("en") ? `Find your ${word.toLowerCase()}` : word;
  });
}

/** Questions are set apart by empty lines, as people do. */
function toText(
  flow: Omit<WrittenFlow, "questions"> & { readonly questions: readonly unknown[] },
): string {
  return `${toLines(flow, 0)
    .map((line, at) => (at > 0 && /^ {2}- id:/.test(line) ? `\n${line}` : line))
    .join("\n")
    .replace("questions:\n\n", "questions:\n")
    .replace(/\n(?=(?:questions|engine):)/g, "\n\n")}\n`;
}
