import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** A claim whose receipt is to be issued or, of an undone match, voided. */
export type ReceiptToSettle = {
  id: string
  match_id: string
  order_id: string
  is_undone: boolean
  /** Core has booked what the match proves. */
  is_applied: boolean
}

/**
 * Claims whose match was undone, then those that have no receipt yet; 500 at
 * most.
 *
 * @param matchId null: of all matches.
 */
export const findReceiptsToSettle = (
  manager: SqlEntityManager,
  matchId: string | null
): Promise<ReceiptToSettle[]> =>
  manager.execute<ReceiptToSettle[]>(
    `select c."id", c."match_id", c."order_id",
            m."state" = 'undone' as "is_undone",
            m."effects_at" is not null as "is_applied"
       from "reconciliation_receipt_claim" c
       join "reconciliation_match" m on m."id" = c."match_id"
      where c."deleted_at" is null and c."voided_at" is null
        and (m."state" = 'undone'
             or (m."state" in ('confirmed', 'locked')
                 and c."document_id" is null and c."covered_at" is null))
        and (?::text is null or c."match_id" = ?)
      order by m."state" <> 'undone', c."id" limit 500`,
    [matchId, matchId]
  )
