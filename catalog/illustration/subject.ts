import type { ProductValue } from "../../src/catalog/product.ts";
import { createSeed, type Seed } from "./seed.ts";

/** What a picture is drawn from. */
export interface Subject {
  readonly kind: string;
  readonly colour: string;
  readonly attributes: Readonly<Record<string, ProductValue>>;
  /** Forms of one model share its details; without a model, the attributes decide them. */
  readonly model?: string;
}

/** Attributes that belong to a variant or to the shop, not to the look of the model. */
const lookless = ["colour", "size", "price", "rating", "delivery_days", "in_stock"];

/** The model's own choices of detail: the same in every colour and size. */
export function seedOf({ kind, attributes, model }: Subject): Seed {
  if (model !== undefined) return createSeed(`${kind} ${model}`);
  const known = Object.entries(attributes)
    .filter(([id]) => !lookless.includes(id))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return createSeed(`${kind} ${JSON.stringify(known)}`);
}

/** True only when the product says so: unknown details are not drawn. */
export function has(subject: Subject, id: string): boolean {
  return valueOf(subject, id) === true;
}

export function numberOf(subject: Subject, id: string): number | undefined {
  const value = valueOf(subject, id);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** A choice, when it is one of those the drawing knows. */
export function choiceOf<Choice extends string>(
  subject: Subject,
  id: string,
  known: readonly Choice[],
): Choice | undefined {
  const value = valueOf(subject, id);
  return known.find((choice) => choice === value);
}

/** Whether a list of choices, or a single one, names this one. */
export function names(subject: Subject, id: string, choice: string): boolean {
  const value = valueOf(subject, id);
  return Array.isArray(value) ? value.includes(choice) : value === choice;
}

export function isWoollen(subject: Subject): boolean {
  return names(subject, "material", "merino") || names(subject, "material", "wool");
}

function valueOf({ attributes }: Subject, id: string): ProductValue | undefined {
  return Object.hasOwn(attributes, id) ? attributes[id] : undefined;
}
