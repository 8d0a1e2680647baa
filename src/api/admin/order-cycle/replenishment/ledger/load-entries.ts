import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StockEntryRow } from "../../../../../types/replenishment/stock-ledger"
import { entryFields } from "./entry-fields"
import { toEntryRows } from "./to-entry-rows"

/** What a cause did to what is stocked; what leaves a place comes first. */
export async function loadEntries(
  container: MedusaContainer,
  cause: string
): Promise<StockEntryRow[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "stock_entry",
      fields: entryFields,
      filters: { cause, field: "stocked" },
    })
  const rows = await toEntryRows(container, data)
  return rows.toSorted((a, b) => Number(a.delta) - Number(b.delta))
}
