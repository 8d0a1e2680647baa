import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type LostRefund = {
  id: string
  order_id: string
  payment_id: string
}

/**
 * Refunds without answer that an event of a refund may be about: the same
 * amount, planned before it happened. Of an object that is known to be
 * another refund's, none.
 */
export async function findLostRefunds(
  manager: SqlEntityManager,
  eventId: string
): Promise<LostRefund[]> {
  return await manager.execute<LostRefund[]>(
    `select r."id", r."order_id", r."payment_id"
       from "reconciliation_provider_event" e
       join "reconciliation_refund" r
         on r."state" = 'unknown' and r."deleted_at" is null
        and r."amount_minor" = e."amount_minor"
        and lower(r."currency_code") = e."currency_code"
        and coalesce(e."occurred_at", e."created_at")
            >= r."created_at" - interval '1 minute'
      where e."id" = ? and e."kind" in ('refund', 'refund_failed')
        and (e."idempotency_key" is null or e."idempotency_key" like 'ref\\_%')
        and not exists (
          select 1 from "reconciliation_provider_event" o
           join "reconciliation_refund" d on d."core_refund_id" = o."entity_id"
          where o."object_id" = e."object_id" and o."provider" = e."provider"
            and d."state" = 'done' and o."deleted_at" is null)
      order by r."id"`,
    [eventId]
  )
}
