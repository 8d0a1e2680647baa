import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** The confirmed match of exactly this line and these items, if there is. */
export async function findStandingMatch(
  transaction: SqlEntityManager,
  lineId: string,
  itemIds: string[]
): Promise<string | null> {
  const rows = await transaction.execute<{ id: string; item_ids: string[] }[]>(
    `select m."id", jsonb_agg(distinct l."item_id") as "item_ids"
       from "reconciliation_match" m
       join "reconciliation_match_leg" l on l."match_id" = m."id"
        and l."active" and l."item_id" is not null and l."deleted_at" is null
      where m."line_id" = ? and m."state" in ('confirmed', 'locked')
        and m."deleted_at" is null
      group by m."id"`,
    [lineId]
  )
  const wanted = [...itemIds].sort().join()
  return (
    rows.find(({ item_ids }) => [...item_ids].sort().join() === wanted)?.id ??
    null
  )
}
