import { parseYaml } from "../lib/yaml-document.ts";
import { isRecord } from "../lib/yaml-edit/apply-edit.ts";
import type { StudioDocument } from "../protocol/studio.ts";

/**
 * The text's plain value for the editor to show, however wrong it is: whoever reads it checks every
 * part. Undefined while the YAML itself cannot be read, or is no flow at all.
 */
export function readDocument(text: string): StudioDocument | undefined {
  const parsed = parseYaml(text);
  return parsed.ok ? toDocument(parsed.value.value) : undefined;
}

/** The same for a value that was read already. */
export function toDocument(value: unknown): StudioDocument | undefined {
  return isRecord(value) ? value : undefined;
}

/** The elements of a list that have an id, whatever else is wrong with them. */
export function elementsOf(list: unknown): readonly Element[] {
  return Array.isArray(list) ? list.flatMap((one: unknown) => (isElement(one) ? [one] : [])) : [];
}

export interface Element extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

function isElement(value: unknown): value is Element {
  return isRecord(value) && typeof value["id"] === "string";
}
