import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Marks captures and refunds of orders that core no longer has: it deletes a
 * row when the provider's call throws. The item stays, because the provider
 * may have moved the money all the same.
 *
 * @param gone.entity_ids what core has of these orders.
 * @param gone.read_at when core was read; what is younger was not seen.
 * @returns ids of the items withdrawn now.
 */
export async function withdrawItems(
  manager: SqlEntityManager,
  gone: { order_ids: string[]; entity_ids: string[]; read_at: string }
): Promise<string[]> {
  const withdrawn = await manager.execute<{ id: string }[]>(
    `update "reconciliation_item"
        set "withdrawn_at" = now(), "updated_at" = now(),
            "state" = case when "state" = 'open' then 'excluded' else "state" end,
            "excluded_reason" = coalesce("excluded_reason", 'withdrawn')
      where "kind" in ('capture', 'refund') and "withdrawn_at" is null
        and "order_id" in (select jsonb_array_elements_text(?::jsonb))
        and "entity_id" not in (select jsonb_array_elements_text(?::jsonb))
        and "created_at" < ?::timestamptz and "deleted_at" is null
      returning "id"`,
    [
      JSON.stringify(gone.order_ids),
      JSON.stringify(gone.entity_ids),
      gone.read_at,
    ]
  )
  return withdrawn.map(({ id }) => id)
}
