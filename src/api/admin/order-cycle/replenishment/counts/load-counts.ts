import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StockCountRow } from "../../../../../types/replenishment/stock-counts"
import { resolveReplenishment } from "../../../../../workflows/replenishment/purchase/resolve-replenishment"
import { loadPage } from "../../../../load-page"

const fields = [
  "id",
  "number",
  "location_id",
  "state",
  "note",
  "created_at",
  "created_by",
  "counted_by",
  "confirmed_by",
  "posted_at",
]

/** Count sheets with how far they are, newest first. */
export async function loadCounts(
  container: MedusaContainer,
  filters: object,
  page: { offset: number; limit: number }
) {
  const { rows, ...of } = await loadPage(container, {
    entity: "stock_count",
    fields,
    filters: { ...filters },
    order: { created_at: "DESC", id: "DESC" },
    ...page,
  })
  const progress = await resolveReplenishment(container).readCountProgress(
    rows.map(({ id }) => id)
  )
  const { data: locations } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "stock_location",
      fields: ["id", "name"],
      filters: { id: [...new Set(rows.map((row) => row.location_id))] },
    })
  const counts: StockCountRow[] = rows.map((row) => {
    const { lines, counted, differing } = progress.find(
      ({ count_id }) => count_id === row.id
    ) ?? { lines: 0, counted: 0, differing: 0 }
    return {
      ...row,
      location_name:
        locations.find(({ id }) => id === row.location_id)?.name ?? null,
      lines,
      counted,
      differing: row.state === "open" ? null : differing,
    }
  })
  return { counts, ...of }
}
