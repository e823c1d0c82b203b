import type { z } from "zod";
import type { DocumentPath } from "./issue.ts";

export type Schema = z.core.$ZodType;

/** A place in the document: what stands there, and what might. */
export interface Spot {
  readonly path: DocumentPath;
  readonly value: unknown;
  readonly schemas: readonly Schema[];
}

/** The same for a part of what stands there. */
export function stepInto({ path, value, schemas }: Spot, part: string | number): Spot {
  return {
    path: [...path, part],
    value: isObject(value) && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined,
    schemas: schemas.flatMap((schema) => childrenAt(schema, part, value)),
  };
}

/** The keys a strict object allows, to suggest the nearest one. */
export function keysAt({ schemas, value }: Spot): readonly string[] {
  const shapes = schemas.flatMap((schema) => shapesOf(schema, value));
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
}

function childrenAt(schema: Schema, part: string | number, value: unknown): readonly Schema[] {
  const def = definitionOf(schema);
  if (def.type === "array") return [def.element];
  if (def.type === "record") return [def.valueType];
  const inner = innerOf(schema, value);
  if (inner.length > 0) return inner.flatMap((one) => childrenAt(one, part, value));
  return shapesOf(schema, value).flatMap((shape) => shape[part] ?? []);
}

function shapesOf(schema: Schema, value: unknown): readonly Readonly<Record<string, Schema>>[] {
  const def = definitionOf(schema);
  if (def.type === "object") return [def.shape];
  return innerOf(schema, value).flatMap((one) => shapesOf(one, value));
}

/** Looks through the wrappers: optional, default, union, pipe, lazy. */
function innerOf(schema: Schema, value: unknown): readonly Schema[] {
  const def = definitionOf(schema);
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "readonly":
      return [def.innerType];
    case "union":
      return "discriminator" in def
        ? chosenBy(String(def.discriminator), def.options, value)
        : def.options;
    case "pipe":
      return [def.in];
    case "lazy":
      return [def.getter()];
    default:
      return [];
  }
}

/** Where a key says which shape is meant, only that one. */
function chosenBy(key: string, options: readonly Schema[], value: unknown): readonly Schema[] {
  const found = isObject(value) ? Reflect.get(value, key) : undefined;
  const chosen = options.filter((option) =>
    shapesOf(option, value).some((shape) => shape[key]?._zod.values?.has(found as string)),
  );
  return chosen.length > 0 ? chosen : options;
}

function definitionOf(schema: Schema): z.core.$ZodTypes["_zod"]["def"] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** The shapes of a union, looked for through its wrappers. */
export function unionOptions(schema: Schema): readonly Schema[] {
  const def = definitionOf(schema);
  if (def.type === "union") return def.options;
  return innerOf(schema, undefined).flatMap(unionOptions);
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
