import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { SuggestionInputs } from "../../policy/suggestion/suggestion-inputs"

/**
 * The inputs of the last suggestion for each place of some items.
 *
 * @param items only these; null: all.
 */
export async function readLastInputs(
  manager: SqlEntityManager,
  items: string[] | null
): Promise<SuggestionInputs[]> {
  const rows = await manager.execute<{ inputs: SuggestionInputs }[]>(
    `select distinct on ("inventory_item_id", "location_id") "inputs"
       from "replenishment_suggestion"
      where "deleted_at" is null
        and (? or "inventory_item_id" in (
          select jsonb_array_elements_text(?::jsonb)))
      order by "inventory_item_id", "location_id", "created_at" desc, "id" desc`,
    [items === null, JSON.stringify(items ?? [])]
  )
  return rows.map(({ inputs }) => inputs)
}
