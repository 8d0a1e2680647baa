import type { BigNumberInput } from "@medusajs/framework/types"

type Move = {
  id: string
  raw_amount: BigNumberInput
  created_at: Date | string
  created_by: string | null
}

/** A payment as `paymentForRefundFields` reads it. */
export type PaymentForRefund = {
  id: string
  provider_id: string
  currency_code: string
  created_at: Date | string
  payment_collection_id: string
  captures: Move[] | null
  refunds: Move[] | null
}

export const paymentForRefundFields = [
  "id",
  "provider_id",
  "currency_code",
  "created_at",
  "payment_collection_id",
  "captures.id",
  "captures.raw_amount",
  "captures.created_at",
  "captures.created_by",
  "refunds.id",
  "refunds.raw_amount",
  "refunds.created_at",
  "refunds.created_by",
]
