import type { MedusaRequest } from "@medusajs/framework/http"
import type { LevelEdit } from "../../../modules/replenishment/ledger/observation/level-edit"

type Row = Record<string, unknown>

const fields = { stocked_quantity: "stocked", incoming_quantity: "incoming" }

/**
 * Quantities that a request to one of core's three routes writes whole; of
 * what core will refuse nothing is read.
 */
export function readLevelEdits({ body, params }: MedusaRequest): LevelEdit[] {
  const given = (body ?? {}) as Row
  const { id, location_id } = params
  const rows: Row[] = Array.isArray(given.update)
    ? given.update
    : [{ ...given, location_id }]
  return rows.flatMap((row) =>
    Object.entries(fields).flatMap(([column, field]) => {
      const item = id ?? row.inventory_item_id
      const target = row[column]
      return typeof item === "string" &&
        typeof row.location_id === "string" &&
        typeof target === "number" &&
        Number.isFinite(target)
        ? [
            {
              inventory_item_id: item,
              location_id: row.location_id,
              field: field as LevelEdit["field"],
              target,
            },
          ]
        : []
    })
  )
}
