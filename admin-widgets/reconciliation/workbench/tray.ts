import type { ItemRow } from "../../../src/types/reconciliation/items"
import type { LineRow } from "../../../src/types/reconciliation/lines"

/** What is to be matched with each other. */
export type Tray = {
  lines: LineRow[]
  items: {
    item: ItemRow
    /** Signed minor units that a person gave it; null: as far as it reaches. */
    wanted_minor: bigint | null
  }[]
}
