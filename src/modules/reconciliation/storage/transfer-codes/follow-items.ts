import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Brings the codes of transfers to where their items are: paid when money has
 * proved one, cancelled when it is not looked for any more, open again when
 * either is taken back. Call it in the transaction that changes an item.
 */
export async function followItems(
  manager: SqlEntityManager,
  itemIds: string[]
): Promise<void> {
  if (!itemIds.length) {
    return
  }
  await manager.execute(
    `update "reconciliation_transfer_code" c
        set "state" = standing."next", "updated_at" = now(),
            "closed_at" = case standing."next" when 'open' then null
                          else now() end
       from (select i."entity_id" as "order_id",
                    case i."state" when 'open' then 'open'
                                   when 'matched' then 'paid'
                                   else 'canceled' end as "next"
               from "reconciliation_item" i
              where i."kind" = 'expected_transfer'
                and i."id" in (select jsonb_array_elements_text(?::jsonb))
            ) standing
      where c."order_id" = standing."order_id" and c."state" <> 'replaced'
        and c."state" <> standing."next" and c."deleted_at" is null`,
    [JSON.stringify(itemIds)]
  )
}
