import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Events that nobody has applied, and those about refunds that came while the
 * provider's call was still under way: it may have ended without answer since.
 */
export async function findEventsToApply(
  manager: SqlEntityManager
): Promise<string[]> {
  const events = await manager.execute<{ id: string }[]>(
    `select e."id" from "reconciliation_provider_event" e
      where e."deleted_at" is null
        and (e."applied_at" is null
             or exists (
               select 1 from "reconciliation_refund" r
                where r."state" = 'unknown' and r."deleted_at" is null
                  and e."kind" in ('refund', 'refund_failed')
                  and e."amount_minor" = r."amount_minor"
                  and e."currency_code" = lower(r."currency_code")
                  and e."created_at" >= r."created_at" - interval '1 minute'))
      order by e."created_at", e."id" limit 500`
  )
  return events.map(({ id }) => id)
}
