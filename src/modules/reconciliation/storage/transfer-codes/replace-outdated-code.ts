import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type EarlierCode = {
  /** What the shop waits for already; null: nothing yet. */
  item_id: string | null
  /** Of the order's page, which stays; null: it has none yet. */
  token: string | null
  /** The buyer was told of the transfer before there were codes. */
  has_plain_amount: boolean
}

/**
 * Gives up an open code whose order owes something else by now, unless a part
 * of it was paid: then what the buyer was told stands. Holds the item, so
 * that no match takes the old amount meanwhile.
 */
export async function replaceOutdatedCode(
  transaction: SqlEntityManager,
  { order_id, base_minor }: { order_id: string; base_minor: string }
): Promise<EarlierCode> {
  const [item] = await transaction.execute<{ id: string }[]>(
    `select "id" from "reconciliation_item"
      where "kind" = 'expected_transfer' and "entity_id" = ?
        and "deleted_at" is null for update`,
    [order_id]
  )
  await transaction.execute(
    `update "reconciliation_transfer_code" c
        set "state" = 'replaced', "closed_at" = now(), "tell_at" = null,
            "updated_at" = now()
      where c."order_id" = ? and c."state" = 'open' and c."base_minor" <> ?
        and c."deleted_at" is null
        and not exists (
          select 1 from "reconciliation_match_leg" l
           where l."item_id" = ? and l."active" and l."deleted_at" is null)`,
    [order_id, base_minor, item?.id ?? null]
  )
  const [earlier] = await transaction.execute<{ token: string }[]>(
    `select "token" from "reconciliation_transfer_code"
      where "order_id" = ? and "deleted_at" is null
      order by "created_at" desc limit 1`,
    [order_id]
  )
  return {
    item_id: item?.id ?? null,
    token: earlier?.token ?? null,
    has_plain_amount: item !== undefined && !earlier,
  }
}
