import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Expected changes that stand in the ledger now. */
export async function markBooked(
  transaction: SqlEntityManager,
  ids: string[]
): Promise<void> {
  if (ids.length) {
    await transaction.execute(
      `update "replenishment_expected_change"
          set "state" = 'booked', "updated_at" = now()
        where "id" in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(ids)]
    )
  }
}
