import { z } from "@medusajs/framework/zod"

const courier = z.string().trim().toLowerCase().min(1).max(40)
const service = z.string().trim().min(1).max(100).nullable().default(null)
/** Minor units at the ISO exponent, as a text or a whole number. */
const minor = z.preprocess(
  (value) => (Number.isSafeInteger(value) ? String(value) : value),
  z.string().regex(/^\d{1,18}$/, "is no amount of minor units.")
)

export const ChooseCourierBody = z.strictObject({
  order_id: z.string().min(1).max(100),
  offers: z
    .array(
      z.strictObject({
        courier,
        service,
        price_minor: minor,
        currency: z
          .string()
          .trim()
          .regex(/^[a-z]{3}$/i, "is no currency code, as idr is."),
      })
    )
    .min(1)
    .max(50),
  /** Left out: nothing is chosen, the offers are only explained. */
  chosen: z
    .union([z.literal("best"), z.strictObject({ courier, service })])
    .optional(),
  /** Why another than the cheapest in the end. */
  reason: z.string().trim().max(2000).optional(),
})

export type ChooseCourierBodyType = z.infer<typeof ChooseCourierBody>
