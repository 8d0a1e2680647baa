import type { AdjustmentReason } from "../../../../types/replenishment/stock-ledger"
import type { EntryKind } from "../../ledger/entry-kinds"
import type { StockField } from "../../ledger/stock-fields"

/** A change of a level of which somebody left word, as it is stored. */
export type WordOfChange = {
  /** Of an expected change; null: it stands in core's tables. */
  id: string | null
  cause: string
  inventory_item_id: string
  location_id: string
  field: StockField
  kind: EntryKind
  /** A decimal. */
  delta_units: string
  /** It happened, surely. */
  is_confirmed: boolean
  /** Core is told to write the whole field, over whatever is there. */
  is_absolute: boolean
  reason: AdjustmentReason | null
  order_id: string | null
  actor_id: string | null
  note: string | null
}
