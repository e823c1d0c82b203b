import { z } from "zod";

/** What pages and servers of the shop may report. Everything is checked here, once. */

const idSchema = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\w.:-]+$/, "expected letters, digits, . : _ or -");

const shopEventSchema = z.strictObject({
  /** The shop's own: reported again, it changes nothing. */
  id: idSchema,
  type: z.enum(["viewed", "added-to-cart", "bought", "returned"]),
  product: z
    .string()
    .min(1)
    .max(120)
    .regex(/^\P{C}+$/u, "expected a product's id"),
  quantity: z.int().min(1).max(10_000).default(1),
  /** Of one piece, in the currency's main unit. */
  price: z
    .strictObject({
      amount: z.number().min(0).max(10_000_000),
      currency: z.string().regex(/^[A-Z]{3}$/, "expected a currency such as EUR"),
    })
    .optional(),
});

const eventsSchema = z.array(shopEventSchema).min(1).max(50);

export const conversationEventsSchema = z.strictObject({ events: eventsSchema });

/** A key of the shop's for one of its shoppers; nobody else can read a name in it. */
const shopperKeySchema = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\w.:-]+$/, "expected letters, digits, . : _ or -");

export const serverEventsSchema = z
  .strictObject({
    shopper: shopperKeySchema.optional(),
    conversation: idSchema.optional(),
    events: eventsSchema,
  })
  .refine(
    ({ shopper, conversation }) => (shopper === undefined) !== (conversation === undefined),
    "expected either shopper or conversation",
  );

export const assignmentSchema = z.object({
  flow: z.string().min(1).max(60).optional(),
  shopper: shopperKeySchema,
});

export type ClientShopEvent = z.infer<typeof shopEventSchema>;
