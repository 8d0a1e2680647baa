import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { reopenHolds } from "./reopen-holds"
import { reviewColumns } from "./review-columns"
import type { ReviewChanges } from "./write-review"

/**
 * Takes a review back, because a later step of its workflow failed.
 *
 * @param previous the order's row as it was, null when there was none.
 */
export async function undoReview(
  manager: SqlEntityManager,
  { order_id, placed, released, findings }: ReviewChanges,
  previous: object | null
): Promise<void> {
  await manager.transactional(async (transaction) => {
    await remove(transaction, "verification_hold", placed)
    await reopenHolds(transaction, released)
    await remove(transaction, "verification_finding", findings.opened)
    await transaction.execute(
      `update "verification_finding" set "resolved_at" = null
        where "id" in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(findings.resolved)]
    )
    if (previous) {
      await restoreRow(transaction, order_id, previous)
    } else {
      await transaction.execute(
        `delete from "verification_order" where "order_id" = ?`,
        [order_id]
      )
    }
  })
}

async function restoreRow(
  transaction: SqlEntityManager,
  orderId: string,
  previous: object
) {
  const names = Object.keys(reviewColumns).map((name) => `"${name}"`)
  await transaction.execute(
    `update "verification_order"
        set ${names.map((name) => `${name} = given.${name}`).join(", ")}
       from jsonb_populate_record(null::"verification_order", ?::jsonb) given
      where "verification_order"."order_id" = ?`,
    [JSON.stringify(previous), orderId]
  )
}

const remove = (
  transaction: SqlEntityManager,
  table: "verification_hold" | "verification_finding",
  ids: string[]
) =>
  transaction.execute(
    `delete from "${table}"
      where "id" in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)]
  )
