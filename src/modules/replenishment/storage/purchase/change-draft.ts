import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { refuseOrder } from "../../purchase/order/refuse-order"
import { insertLines, type NewLine } from "./insert-lines"
import { lockOrder } from "./lock-order"

export type DraftChange = {
  purchase_order_id: string
  /** Absent stays. */
  note?: string | null
  expected_on?: string | null
  lines?: NewLine[]
}

/**
 * Changes a draft; lines are replaced by those given.
 *
 * @throws MedusaError NOT_ALLOWED with code NOT_DRAFT.
 */
export const changeDraft = (
  manager: SqlEntityManager,
  { purchase_order_id, note, expected_on, lines }: DraftChange
): Promise<void> =>
  manager.transactional(async (transaction) => {
    const order = await lockOrder(transaction, purchase_order_id)
    if (order.state !== "draft") {
      return refuseOrder(order, { error: "NOT_DRAFT" })
    }
    await transaction.execute(
      `update "replenishment_purchase_order"
          set "note" = case when ? then ? else "note" end,
              "expected_on" = case when ? then ? else "expected_on" end,
              "updated_at" = now()
        where "id" = ?`,
      [
        note !== undefined,
        note ?? null,
        expected_on !== undefined,
        expected_on ?? null,
        order.id,
      ]
    )
    if (lines) {
      await transaction.execute(
        `update "replenishment_purchase_line"
            set "deleted_at" = now() where "purchase_order_id" = ?
            and "deleted_at" is null`,
        [order.id]
      )
      await insertLines(transaction, order.id, lines)
    }
  })
