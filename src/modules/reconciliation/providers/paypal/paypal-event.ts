import { z } from "@medusajs/framework/zod"

/** What is read of an event of PayPal. */
export const paypalEvent = z.looseObject({
  id: z.string().min(1),
  event_type: z.string(),
  create_time: z.string().nullish(),
  resource: z.looseObject({
    id: z.string().nullish(),
    status: z.string().nullish(),
    state: z.string().nullish(),
    invoice_id: z.string().nullish(),
    custom_id: z.string().nullish(),
    amount: z
      .looseObject({
        currency_code: z.string().nullish(),
        value: z.string().nullish(),
        /** Version 1 of the API. */
        currency: z.string().nullish(),
        total: z.string().nullish(),
      })
      .nullish(),
  }),
})
