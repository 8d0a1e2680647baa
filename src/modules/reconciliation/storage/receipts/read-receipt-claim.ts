import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** What a match's receipt confirms. */
export type ClaimedReceipt = {
  id: string
  match_id: string
  order_id: string
  amount_minor: string
  /** Of the match; only confirmed and locked ones have a receipt. */
  match_state: string
  /** Day of the account on which the money came, and the account's zone. */
  booked_on: string
  time_zone: string
}

/** @returns null when there is no such claim. */
export async function readReceiptClaim(
  manager: SqlEntityManager,
  id: string
): Promise<ClaimedReceipt | null> {
  const [claim] = await manager.execute<ClaimedReceipt[]>(
    `select c."id", c."match_id", c."order_id",
            c."amount_minor"::text as "amount_minor",
            m."state" as "match_state", l."booked_on", a."time_zone"
       from "reconciliation_receipt_claim" c
       join "reconciliation_match" m on m."id" = c."match_id"
       join "reconciliation_line" l on l."id" = m."line_id"
       join "reconciliation_account" a on a."id" = l."account_id"
      where c."id" = ? and c."deleted_at" is null`,
    [id]
  )
  return claim ?? null
}
