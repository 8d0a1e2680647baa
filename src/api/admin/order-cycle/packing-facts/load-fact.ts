import type { MedusaContainer } from "@medusajs/framework/types"
import { loadFacts } from "./load-facts"

/** One row of a table of packing, which was written just now. */
export async function loadFact(
  container: MedusaContainer,
  entity: string,
  fields: string[],
  id: string
) {
  const { rows } = await loadFacts(
    container,
    { entity, fields, order: "id", filters: { id } },
    { offset: 0, limit: 1 }
  )
  return rows[0]
}
