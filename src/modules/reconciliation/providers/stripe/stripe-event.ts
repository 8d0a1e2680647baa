import { z } from "@medusajs/framework/zod"

/** What is read of an event of Stripe; everything else is kept as it came. */
export const stripeEvent = z.looseObject({
  id: z.string().min(1),
  type: z.string(),
  created: z.number(),
  /** A text in API versions before 2017. */
  request: z
    .union([
      z.string(),
      z.looseObject({ idempotency_key: z.string().nullish() }),
    ])
    .nullish(),
  data: z.looseObject({
    object: z.looseObject({
      id: z.string().min(1),
      object: z.string(),
      status: z.string().nullish(),
      currency: z.string().nullish(),
      amount: z.number().nullish(),
      amount_captured: z.number().nullish(),
      amount_received: z.number().nullish(),
      captured: z.boolean().nullish(),
      charge: z.string().nullish(),
      latest_charge: z.string().nullish(),
      payment_intent: z.string().nullish(),
    }),
  }),
})

export type StripeEvent = z.infer<typeof stripeEvent>
export type StripeObject = StripeEvent["data"]["object"]
