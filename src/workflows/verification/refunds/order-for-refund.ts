import type { BigNumberInput } from "@medusajs/framework/types"

type Paid = { raw_amount: BigNumberInput }

/** What Query gives for `orderForRefundFields`. */
export type OrderForRefund = {
  id: string
  status: string
  currency_code: string
  payment_collections:
    | {
        payments:
          | {
              id: string
              currency_code: string
              created_at: Date | string
              captures: (Paid & { created_at: Date | string })[]
              refunds: (Paid & {
                id: string
                metadata: Record<string, unknown> | null
              })[]
            }[]
          | null
      }[]
    | null
}

export const orderForRefundFields = [
  "id",
  "status",
  "currency_code",
  "payment_collections.payments.id",
  "payment_collections.payments.currency_code",
  "payment_collections.payments.created_at",
  "payment_collections.payments.captures.raw_amount",
  "payment_collections.payments.captures.created_at",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.raw_amount",
  "payment_collections.payments.refunds.metadata",
]
