import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { WordMapping } from "../words/word-mapping"

/**
 * Notes what a word means, and that parcels which have it are to be derived
 * anew. To the millisecond, as far as a date in JavaScript goes.
 */
export async function mapWord(
  manager: SqlEntityManager,
  { word_id, status, sub, reason, by }: WordMapping
): Promise<void> {
  await manager.execute(
    `update "tracking_unmapped"
        set "mapped_status" = ?, "mapped_sub" = ?, "mapped_reason" = ?,
            "mapped_by" = ?, "mapped_at" = date_trunc('milliseconds', now()),
            "rederive_since" = date_trunc('milliseconds', now()),
            "updated_at" = now()
      where "id" = ?`,
    [status, sub, reason, by, word_id]
  )
}
