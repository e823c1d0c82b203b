/** A product as the shop describes it: the answer of `GET /api/products/:id`. */
export interface ComparedProduct {
  readonly id: string;
  readonly title: string;
  readonly image?: string;
  readonly price?: { readonly amount: number; readonly currency: string };
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** What the number means in practice. */
  readonly level?: string;
  readonly better?: string;
}

export interface Row {
  readonly id: string;
  readonly label: string;
  /** One per product, in their order. */
  readonly cells: readonly Cell[];
  readonly differs: boolean;
}

export interface Cell {
  readonly text?: string;
  readonly level?: string;
  /** No other product has more of what is better, and some have less. */
  readonly isBest: boolean;
}

/** The union of what is stated about the products: what differs first, in the shop's own order. */
export function comparisonRows(products: readonly ComparedProduct[]): readonly Row[] {
  const labels = new Map<string, string>();
  for (const { facts } of products) for (const { id, label } of facts) labels.set(id, label);
  const rows = [...labels].map(([id, label]) => toRow(products, id, label));
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}

function toRow(products: readonly ComparedProduct[], id: string, label: string): Row {
  const facts = products.map(({ facts: all }) => all.find((fact) => fact.id === id));
  const numbers = products.map(({ attributes }) => toNumber(attributes[id]));
  const better = facts.find((fact) => fact?.better !== undefined)?.better;
  const best = bestOf(numbers, better);
  const differs = new Set(facts.map((fact) => fact?.text)).size > 1;
  const cells = facts.map((fact, index): Cell => ({
    ...(fact && { text: fact.text }),
    ...(fact?.level !== undefined && { level: fact.level }),
    isBest: best !== undefined && numbers[index] === best,
  }));
  return { id, label, cells, differs };
}

/** A yes counts as more than a no. */
function toNumber(value: unknown): number | undefined {
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : undefined;
}

/** Undefined where nobody is better than another. */
function bestOf(
  numbers: readonly (number | undefined)[],
  better: string | undefined,
): number | undefined {
  const stated = numbers.filter((number) => number !== undefined);
  const [low, high] = [Math.min(...stated), Math.max(...stated)];
  if (stated.length < 2 || low === high) return undefined;
  switch (better) {
    case "yes":
    case "higher":
      return high;
    case "no":
    case "lower":
      return low;
    default:
      return undefined;
  }
}
