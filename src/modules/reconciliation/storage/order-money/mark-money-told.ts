import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Notes that listeners know of these changes; a later one is still untold. */
export async function markMoneyTold(
  manager: SqlEntityManager,
  changes: { id: string; version: number }[]
): Promise<void> {
  await manager.execute(
    `update "reconciliation_order_money" m
        set "told_at" = now(), "updated_at" = now()
       from jsonb_to_recordset(?::jsonb) as told("id" text, "version" int)
      where m."id" = told."id" and m."version" = told."version"
        and m."told_at" is null`,
    [JSON.stringify(changes.map(({ id, version }) => ({ id, version })))]
  )
}
