import type { AdjustmentReason } from "../../../../types/replenishment/stock-ledger"
import type { EntryKind } from "../../ledger/entry-kinds"
import type { StockField } from "../../ledger/stock-fields"

/** An entry to be written. Quantities are decimals, times UTC. */
export type NewEntry = {
  level_id: string
  inventory_item_id: string
  location_id: string
  field: StockField
  seq: number
  kind: EntryKind
  delta_units: string
  balance_units: string
  from_at: Date
  at: Date
  cause: string | null
  reason: AdjustmentReason | null
  overwrote: string | null
  order_id: string | null
  actor_id: string | null
  note: string | null
}
