import type { OrderMoneyState } from "../../../types/reconciliation/order-money"

/** An order's money in one currency, in minor units. */
export type OrderMoneyFigures = {
  due: bigint
  captured: bigint
  refunded: bigint
  proven: bigint
  written_off: bigint
  in_flight: bigint
  unproven: bigint
  unapplied: bigint
  state: OrderMoneyState
  /** UTC, ISO 8601: when money on its way is missed; null: never. */
  overdue_at: string | null
}
