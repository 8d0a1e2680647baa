import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

export type NewRefund = {
  payment_id: string
  provider_id: string
  /** Minor units, more than 0. */
  amount_minor: string
}

export type RefundRequest = {
  idempotency_key: string
  order_id: string
  currency_code: string
  grant_id: string | null
  reason: string
  actor: string
  refunds: NewRefund[]
}

/**
 * Plans the refunds of a request, all or none. The database has one request
 * per key: of two at once the later plans nothing.
 *
 * @returns ids in the order of the refunds; null when the key is known.
 */
export async function planRefunds(
  manager: SqlEntityManager,
  { refunds, ...request }: RefundRequest
): Promise<string[] | null> {
  const rows = refunds.map((refund, position) => ({
    ...refund,
    position,
    id: generateEntityId(undefined, "orref"),
  }))
  const planned = await manager.execute<{ id: string; position: number }[]>(
    `insert into "reconciliation_refund"
       ("id", "idempotency_key", "position", "order_id", "payment_id",
        "provider_id", "amount_minor", "currency_code", "grant_id", "reason",
        "actor")
     select r.id, ?, r.position, ?, r.payment_id, r.provider_id,
            r.amount_minor, ?, ?, ?, ?
       from jsonb_to_recordset(?::jsonb) as r(
         id text, position int, payment_id text, provider_id text,
         amount_minor bigint)
     on conflict do nothing
     returning "id", "position"`,
    [
      request.idempotency_key,
      request.order_id,
      request.currency_code,
      request.grant_id,
      request.reason,
      request.actor,
      JSON.stringify(rows),
    ]
  )
  return planned.length === rows.length ? rows.map(({ id }) => id) : null
}
