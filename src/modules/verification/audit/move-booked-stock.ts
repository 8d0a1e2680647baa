import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type BookedMove = {
  fulfillment_id: string
  /** Where the fulfilment says it was made. */
  from: string
  to: string
  /** Units that left, by inventory item. */
  moves: { inventory_item_id: string; units: number }[]
}

/**
 * Books a fulfilment at another location: that one loses its units, the one it
 * named gets them back, and it names the other. Core's inventory and
 * fulfilment services write apart, and a kill between them would have the next
 * try move the units twice; this is one transaction, and does nothing where
 * the fulfilment is not at `from` any more. The caller holds the items' keys.
 *
 * @returns whether it was moved.
 */
export async function moveBookedStock(
  manager: SqlEntityManager,
  { fulfillment_id, from, to, moves }: BookedMove
): Promise<boolean> {
  return await manager.transactional(async (transaction) => {
    const named = await transaction.execute<{ id: string }[]>(
      `update "fulfillment" set "location_id" = ?, "updated_at" = now()
        where "id" = ? and "location_id" = ? and "deleted_at" is null
        returning "id"`,
      [to, fulfillment_id, from]
    )
    if (!named.length) {
      return false
    }
    const booked = await transaction.execute<{ id: string }[]>(bookSql, [
      JSON.stringify(moves),
      from,
      to,
    ])
    if (booked.length !== 2 * moves.length) {
      throw new Error(
        `Fulfilment ${fulfillment_id} was not booked at ${to}: one of its ` +
          `items has no stock level at ${from} or at ${to}.`
      )
    }
    return true
  })
}

const bookSql = `
update "inventory_level" l
   set "stocked_quantity" = l."stocked_quantity" + told."units",
       "raw_stocked_quantity" = jsonb_build_object(
         'value', trim_scale(l."stocked_quantity" + told."units")::text,
         'precision', 20),
       "updated_at" = now()
  from (select m."inventory_item_id", side."location_id",
               side."sign" * m."units" as "units"
          from jsonb_to_recordset(?::jsonb)
            as m("inventory_item_id" text, "units" numeric)
          cross join (values (?, 1), (?, -1))
            as side("location_id", "sign")) told
 where l."inventory_item_id" = told."inventory_item_id"
   and l."location_id" = told."location_id" and l."deleted_at" is null
returning l."id"`
