import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { AppliedHits } from "./apply-hits"
import { writeMarks } from "./write-marks"

/** Takes hits back, because a later step of their workflow failed. */
export async function undoHits(
  manager: SqlEntityManager,
  { order_id, hits, holds, marks, is_new_row }: AppliedHits
): Promise<void> {
  const remove = (
    transaction: SqlEntityManager,
    table: "verification_hold" | "verification_rule_hit",
    ids: string[]
  ) =>
    transaction.execute(
      `delete from "${table}"
        where "id" in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(ids)]
    )
  await manager.transactional(async (transaction) => {
    await remove(transaction, "verification_hold", holds)
    await remove(
      transaction,
      "verification_rule_hit",
      hits.map(({ id }) => id)
    )
    await writeMarks(transaction, order_id, marks)
    if (is_new_row) {
      await transaction.execute(
        `delete from "verification_order"
          where "order_id" = ? and "verified_at" is null`,
        [order_id]
      )
    }
  })
}
