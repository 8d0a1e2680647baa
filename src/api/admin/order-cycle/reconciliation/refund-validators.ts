import { z } from "@medusajs/framework/zod"

const text = z.string().trim().min(1).max(200)

/** Main units; a number is taken as JSON wrote it. */
const amount = z
  .union([z.number(), z.string().trim().min(1).max(40)])
  .transform(String)

export const PreviewRefundQuery = z.object({
  amount: z.string().trim().min(1).max(40).optional(),
})

export type PreviewRefundQueryType = z.infer<typeof PreviewRefundQuery>

export const ExecuteRefund = z.strictObject({
  amount,
  allocation: z
    .array(z.strictObject({ payment_id: text, amount }))
    .min(1)
    .max(50)
    .optional(),
  reason: text,
  idempotency_key: z.string().trim().min(8).max(200),
})

export type ExecuteRefundType = z.infer<typeof ExecuteRefund>

export const SettleRefund = z.strictObject({
  outcome: z.enum(["done", "failed"]),
  note: z.string().trim().min(1).max(2000),
})

export type SettleRefundType = z.infer<typeof SettleRefund>

export const SetEventSecret = z.strictObject({
  secret: z.string().min(8).max(8000),
})

export type SetEventSecretType = z.infer<typeof SetEventSecret>
