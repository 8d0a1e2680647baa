import { addHours } from "../calendar/add-hours"
import { localDay } from "../calendar/local-day"
import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import type { StoreIds } from "../platform/store-ids"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import type { TableRows } from "./table-rows"

/**
 * The days on which an item could not be sold at either site; of other days
 * of the history nobody kept a record.
 */
export function addStockDayRows(
  rows: TableRows,
  catalogue: readonly CatalogueVariant[],
  random: Random,
  { store, reference }: { store: StoreIds; reference: Date }
): void {
  for (const { inventory_item_id, stock_out } of catalogue) {
    if (!stock_out) {
      continue
    }
    for (let age = stock_out.from_days; age >= stock_out.to_days; age--) {
      const day = addHours(reference, -24 * age)
      for (const location_id of Object.values(store.locations)) {
        rows.add("replenishment_stock_day", {
          id: makeId("osda", random, day),
          inventory_item_id,
          location_id,
          day_on: localDay(day),
          stocked_units: "0",
          reserved_units: "0",
          incoming_units: "0",
          exposure: 0,
          created_at: day,
          updated_at: day,
        })
      }
    }
  }
}
