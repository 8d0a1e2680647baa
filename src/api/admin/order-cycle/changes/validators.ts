import { z } from "@medusajs/framework/zod"

export const GrantRefund = z.strictObject({
  amount_minor: z
    .string()
    .regex(
      /^[1-9]\d{0,17}$/,
      "is no amount: write whole minor units above 0, as 1500000 for IDR 15,000."
    ),
  reason: z.string().trim().min(3).max(200),
  note: z.string().trim().max(2000).nullish(),
  idempotency_key: z.string().trim().min(8).max(200),
})

export type GrantRefundType = z.infer<typeof GrantRefund>
