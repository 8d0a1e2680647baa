import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { finePerUnit } from "../facts/fine-per-unit"
import type { PackingOptions } from "../options"

/**
 * The median of the longest edges of all items that have a size, in whole
 * millimetres: a catalogue of grains or of wardrobes tells a wrong unit.
 *
 * @returns null where no item has a size.
 */
export async function medianLongestEdge(
  manager: SqlEntityManager,
  unit: PackingOptions["units"]["length"]
): Promise<number | null> {
  const [{ edge }] = await manager.execute<{ edge: string | null }[]>(
    `select percentile_cont(0.5) within group (order by "edge") as "edge"
       from (
         select coalesce(
                  greatest(p."length_mm", p."width_mm", p."height_mm"),
                  greatest(i."length", i."width", i."height") * ?::numeric
                )::double precision as "edge"
           from "inventory_item" i
           left join "packing_item_profile" p
             on p."inventory_item_id" = i."id" and p."deleted_at" is null
          where i."deleted_at" is null
       ) edges where "edge" > 0`,
    [finePerUnit.length[unit] / 1000]
  )
  return edge === null ? null : Math.round(Number(edge))
}
