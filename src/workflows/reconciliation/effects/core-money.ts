import type { BigNumberInput } from "@medusajs/framework/types"
import type { MoneyMove } from "../items/order-money"

type PaymentRow = {
  id: string
  provider_id: string
  amount: BigNumberInput
  currency_code: string
  canceled_at: Date | string | null
  captures?: MoneyMove[] | null
  refunds?: MoneyMove[] | null
}

/** What core holds of an order's payments. */
export type CoreMoney = {
  id: string
  status: string
  currency_code: string
  summary: { pending_difference?: BigNumberInput } | null
  payment_collections?: ({ payments?: PaymentRow[] | null } | null)[] | null
}

export type CorePayment = PaymentRow

export const coreMoneyFields = [
  "id",
  "status",
  "currency_code",
  "summary",
  "payment_collections.payments.id",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.amount",
  "payment_collections.payments.currency_code",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.id",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.captures.created_at",
  "payment_collections.payments.captures.created_by",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.created_at",
  "payment_collections.payments.refunds.created_by",
]
