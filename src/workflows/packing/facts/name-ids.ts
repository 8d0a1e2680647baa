import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  FactProblem,
  FactTableText,
} from "../../../modules/packing/tables/read-fact-table"
import { findItemIds } from "./find-item-ids"
import { findLocationIds } from "./find-location-ids"

type Named = { sku?: string; location?: string | null }

type NamedLine<Row> = {
  line: number
  row: Row
  /** Empty where the table names no items. */
  inventory_item_id: string
  /** Null where the line names no location. */
  location_id: string | null
}

/** Finds what lines name; one that names what core lacks is left out. */
export async function nameIds<Row extends Named>(
  container: MedusaContainer,
  { rows }: FactTableText<Row>
): Promise<{ lines: NamedLine<Row>[]; problems: FactProblem[] }> {
  const skus = rows.flatMap(({ row }) => row.sku ?? [])
  const items = await findItemIds(container, skus)
  const locations = rows.some(({ row }) => row.location)
    ? await findLocationIds(container)
    : new Map<string, string | null>()
  const problems: FactProblem[] = []
  const lines = rows.flatMap(({ line, row }) => {
    const problem =
      findSkuProblem(row, items) ?? findLocationProblem(row, locations)
    if (problem) {
      problems.push({ line, ...problem })
      return []
    }
    return {
      line,
      row,
      inventory_item_id: items.get(row.sku ?? "") ?? "",
      location_id: locations.get(row.location ?? "") ?? null,
    }
  })
  return { lines, problems }
}

const findSkuProblem = ({ sku }: Named, items: Map<string, string>) =>
  sku !== undefined && !items.has(sku)
    ? { column: "sku", message: `No inventory item has the SKU "${sku}".` }
    : null

function findLocationProblem(
  { location }: Named,
  locations: Map<string, string | null>
) {
  if (!location || locations.get(location)) {
    return null
  }
  return {
    column: "location",
    message: locations.has(location)
      ? `Several stock locations are called "${location}": write the id.`
      : `There is no stock location "${location}": write its name or id.`,
  }
}
