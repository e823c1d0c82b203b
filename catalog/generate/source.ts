import { z } from "zod";
import { attributeIdSchema } from "../../src/catalog/attribute.ts";
import { hasErrors, type Issue, type Parsed } from "../../src/lib/issue.ts";
import { parseYamlWithSchema } from "../../src/lib/parse-with-schema.ts";

/** What is written by hand: brands in one file, models in one or several files per kind. */
export interface Source {
  readonly brands: ReadonlyMap<string, SourceBrand>;
  readonly models: readonly SourceModel[];
}

export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

const textsSchema = z.strictObject({ en: z.string().min(1), de: z.string().min(1) });

/** `null` takes back what the type, the brand or the model said: then it is unknown. */
const attributesSchema = z.record(
  attributeIdSchema,
  z.union([z.boolean(), z.number(), z.string().min(1), z.array(z.string().min(1)), z.null()]),
);

const slugSchema = z.string().regex(/^[a-z][a-z0-9_]*$/, "expected lower-case letters");

const brandSchema = z.strictObject({
  name: z.string().min(1),
  /** What the brand stands for, as a guide to whoever writes another of its products. */
  character: z.string().min(1),
  /** True of all its products unless they say otherwise. */
  has: attributesSchema.default({}),
  /** Attribute → share of its models whose data sheet leaves it out. Real shops have such gaps. */
  silent_about: z.record(attributeIdSchema, z.number().min(0).max(1)).default({}),
});

const brandsFileSchema = z.strictObject({ brands: z.record(slugSchema, brandSchema) });

const formSchema = z.strictObject({
  /** Replaces the type's word for it: "jacket" may be an "anorak". */
  noun: textsSchema.optional(),
  has: attributesSchema.default({}),
  price: z.number().positive().optional(),
  list_price: z.number().positive().optional(),
  rating: z.number().min(1).max(5),
  reviews: z.number().int().nonnegative(),
  days: z.number().int().min(1).max(10),
  colours: z.array(z.string()).min(1).max(4),
  sizes: z.array(z.string()).min(1).optional(),
  stock: z.enum(["plenty", "usual", "scarce", "none"]).default("usual"),
  en: z.string().min(1),
  de: z.string().min(1),
});

const gendersInOrder = ["women", "men", "unisex", "kids"] as const;
export type Gender = (typeof gendersInOrder)[number];

const modelSchema = z.strictObject({
  name: z.string().min(1),
  brand: slugSchema,
  type: slugSchema,
  noun: textsSchema.optional(),
  has: attributesSchema.default({}),
  price: z.number().positive().optional(),
  /** The same thing for women, for men: a product each. */
  forms: z.partialRecord(z.enum(gendersInOrder), formSchema),
});

const typeSchema = z.strictObject({ noun: textsSchema, has: attributesSchema.default({}) });

const modelsFileSchema = z.strictObject({
  kind: z.string(),
  types: z.record(slugSchema, typeSchema),
  models: z.array(modelSchema).min(1),
});

export type SourceBrand = z.infer<typeof brandSchema>;
export type SourceForm = z.infer<typeof formSchema>;
export type SourceAttributes = z.infer<typeof attributesSchema>;
export interface SourceModel extends z.infer<typeof modelSchema> {
  readonly kind: string;
  readonly ofType: z.infer<typeof typeSchema>;
}

/** The hand-written files → their content, or every issue with its place. */
export function parseSource(files: readonly SourceFile[]): Parsed<Source> {
  const brandsFile = files.find((file) => file.name === "brands.yaml");
  const brands = parseYamlWithSchema(brandsFile?.text ?? "", brandsFileSchema, "brands.yaml");
  const known = new Map(brands.ok ? Object.entries(brands.value.value.brands) : []);
  const parsed = files
    .filter((file) => file !== brandsFile)
    .map((file) => parseModels(file, new Set(known.keys())));
  const issues = [...brands.issues, ...parsed.flatMap((file) => file.issues)];
  if (hasErrors(issues)) return { ok: false, issues };
  const models = parsed.flatMap((file) => (file.ok ? file.value : []));
  return { ok: true, value: { brands: known, models }, issues };
}

function parseModels(
  file: SourceFile,
  brands: ReadonlySet<string>,
): Parsed<readonly SourceModel[]> {
  const parsed = parseYamlWithSchema(file.text, modelsFileSchema, file.name);
  if (!parsed.ok) return parsed;
  const { kind, types, models } = parsed.value.value;
  const issues: Issue[] = [];
  const found = models.flatMap((model, at): readonly SourceModel[] => {
    const ofType = types[model.type];
    if (!brands.has(model.brand)) issues.push(unknownName("brand", model.brand, at, file));
    if (ofType === undefined) issues.push(unknownName("type", model.type, at, file));
    return ofType === undefined ? [] : [{ ...model, kind, ofType }];
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: found, issues };
}

function unknownName(what: "brand" | "type", name: string, at: number, file: SourceFile): Issue {
  return {
    code: `unknown-${what}`,
    severity: "error",
    message: `unknown ${what} "${name}"`,
    path: ["models", at, what],
    file: file.name,
  };
}

/** The forms of a model in a fixed order, however they were written. */
export function formsOf(
  model: SourceModel,
): readonly { readonly gender: Gender; readonly form: SourceForm }[] {
  return gendersInOrder.flatMap((gender) => {
    const form = model.forms[gender];
    return form === undefined ? [] : [{ gender, form }];
  });
}
