import { z } from "zod";
import { flowIdSchema } from "../../flow/flow-schema.ts";
import { localizedSchema } from "../../lib/localized.ts";
import { localeSchema } from "../../protocol/client-message.ts";
import type { StudioJson } from "../../protocol/studio.ts";

/** What the studio's pages may send about flows. */

const text = z.string().max(2_000_000);
/** No flow has as many versions as a database can count. */
const versionMax = 2 ** 31 - 1;
const version = z.int().nonnegative().max(versionMax);
/** As it stands in an address. */
export const versionNumber = z.coerce.number().int().positive().max(versionMax);
export const publishedVersion = z.int().positive().max(versionMax);
const note = z.string().trim().max(500).optional();
const read = z.array(z.string().max(500)).max(1_000);

export const newFlowSchema = z.discriminatedUnion("from", [
  z.strictObject({
    id: flowIdSchema,
    from: z.literal("nothing"),
    catalog: z.string().max(60),
    title: localizedSchema.exactOptional(),
  }),
  z.strictObject({
    id: flowIdSchema,
    from: z.literal("catalog"),
    catalog: z.string().max(60),
    kind: z.string().max(100).exactOptional(),
    questions: z.int().min(1).max(60).exactOptional(),
  }),
  z.strictObject({ id: flowIdSchema, from: z.literal("flow"), flow: z.string().max(60) }),
]);

export const draftSchema = z.strictObject({ version, text });

const part = z.union([z.string().max(200), z.int().nonnegative()]);
const path = z.array(part).min(1).max(30);
/** Keys that mean something to JavaScript itself are none of a flow's. */
const key = z
  .string()
  .max(200)
  .refine((name) => name !== "__proto__", "reserved word");
const value: z.ZodType<StudioJson> = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.lazy(() => value)).max(2_000),
  z.record(
    key,
    z.lazy(() => value),
  ),
]);

const editSchema = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("set"), path, value }),
  z.strictObject({ op: z.literal("remove"), path }),
  z.strictObject({ op: z.literal("insert"), path, before: part.exactOptional(), value }),
  z.strictObject({ op: z.literal("move"), path, before: part.exactOptional() }),
  z.strictObject({ op: z.literal("duplicate"), path, id: z.string().min(1).max(60) }),
  z.strictObject({ op: z.literal("rename"), path, id: z.string().min(1).max(60) }),
]);

export const editsSchema = z.strictObject({ version, edits: z.array(editSchema).min(1).max(200) });

export const askedSchema = z.object({
  version: z.coerce.number().pipe(version),
  shoppers: z.coerce.number().int().min(1).max(500).default(60),
});

export const proveSchema = z.strictObject({
  version,
  shoppers: z.int().min(1).max(2_000).default(500),
});

export const publishSchema = z.strictObject({
  version,
  note: note.transform((written) => (written === "" ? undefined : written)),
  read,
  at: z.iso.datetime({ offset: true }).optional(),
});

export const restoreSchema = z.strictObject({
  version: publishedVersion,
  into: z.enum(["draft", "live"]),
  read: read.optional(),
});

const which = z
  .string()
  .regex(
    /^(?:live|draft|(?:draft-)?[1-9]\d{0,8})$/,
    "expected live, draft, a version, or a step of the draft such as draft-7",
  );
export const diffSchema = z.object({ from: which, to: which });

export const testsSchema = z.strictObject({ text });
export const testNameSchema = z.object({ name: z.string().min(1).max(200) });
export const recordSchema = z.strictObject({
  conversation: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(120),
});

export const previewSchema = z.strictObject({ version: version.exactOptional() });
export const thinkingSchema = z.object({ locale: localeSchema.default("en") });
