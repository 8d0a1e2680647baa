import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Lets nobody else give a parcel this number until the transaction ends. */
export async function lockNumber(
  transaction: SqlEntityManager,
  trackingNumber: string
): Promise<void> {
  await transaction.execute(
    `select pg_advisory_xact_lock(hashtextextended('order-cycle:tracker:' || ?, 0))`,
    [trackingNumber]
  )
}
