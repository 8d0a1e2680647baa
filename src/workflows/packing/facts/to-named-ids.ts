import type { FactsToWrite } from "../../../modules/packing/storage/write-facts"

/** Rows of core that the first fact names; null where it names none. */
export function toNamedIds({ rows }: FactsToWrite) {
  const row: {
    inventory_item_id?: string
    location_id?: string | null
    shipping_option_id?: string
  } = rows[0]
  return {
    item: row.inventory_item_id ?? null,
    location: row.location_id ?? null,
    option: row.shipping_option_id ?? null,
  }
}
