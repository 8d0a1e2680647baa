import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { PayloadTelling } from "./insert-versions"

/**
 * Keeps the courier's latest estimate of the delivery, in whatever order its
 * tellings are merged. One that tells none leaves what was told.
 */
export async function writeEta(
  transaction: SqlEntityManager,
  telling: Pick<PayloadTelling, "tracker_id" | "received_at" | "courier_eta">
): Promise<void> {
  const { tracker_id, received_at, courier_eta } = telling
  if (!courier_eta) {
    return
  }
  await transaction.execute(
    `update "tracking_tracker"
        set "courier_eta" = ?::timestamptz,
            "courier_eta_told_at" = ?::timestamptz, "updated_at" = now()
      where "id" = ? and ("courier_eta_told_at" is null
                          or "courier_eta_told_at" <= ?::timestamptz)`,
    [courier_eta, received_at, tracker_id, received_at]
  )
}
