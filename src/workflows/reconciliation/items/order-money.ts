import type { BigNumberInput } from "@medusajs/framework/types"

type Person = { first_name: string | null; last_name: string | null } | null

/** A capture or refund of core; main units. */
export type MoneyMove = {
  id: string
  amount: BigNumberInput
  created_at: Date | string
  created_by: string | null
}

export type OrderPayment = {
  id: string
  provider_id: string
  amount: BigNumberInput
  /** What the provider answered. */
  data?: Record<string, unknown> | null
  currency_code: string
  captures?: MoneyMove[] | null
  refunds?: MoneyMove[] | null
}

/** An order as `orderMoneyFields` reads it. */
export type OrderMoney = {
  id: string
  display_id: number
  status: string
  is_draft_order: boolean
  currency_code: string
  created_at: Date | string
  canceled_at?: Date | string | null
  metadata: Record<string, unknown> | null
  total: BigNumberInput
  billing_address?: Person
  shipping_address?: Person
  payment_collections?: ({ payments?: OrderPayment[] | null } | null)[] | null
  fulfillments?:
    | {
        canceled_at: Date | string | null
        delivered_at: Date | string | null
      }[]
    | null
  /** Its parcels on their way. */
  trackers?:
    | ({
        direction: string
        status: string
        returned_at: Date | string | null
      } | null)[]
    | null
}
