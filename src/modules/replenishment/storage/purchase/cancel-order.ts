import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { decideCancel } from "../../purchase/order/decide-cancel"
import { refuseOrder } from "../../purchase/order/refuse-order"
import { lockOrder } from "./lock-order"
import { moveLevels } from "./move-levels"
import type { MovedOrder } from "./moved-order"
import { underWayOf } from "./under-way-of"
import { writeOrder } from "./write-order"

export type CancelOrderInput = {
  purchase_order_id: string
  note: string | null
  actor: string | null
}

/**
 * Cancels what has not arrived of an order: nothing of it is under way.
 *
 * @throws MedusaError NOT_ALLOWED with code CLOSED.
 */
export const cancelOrder = (
  manager: SqlEntityManager,
  { purchase_order_id, note, actor }: CancelOrderInput
): Promise<MovedOrder> =>
  manager.transactional(async (transaction) => {
    const order = await lockOrder(transaction, purchase_order_id)
    const decided = decideCancel(order)
    if (decided.error !== null) {
      return refuseOrder(order, decided)
    }
    await writeOrder(transaction, order.id, decided.order)
    await transaction.execute(
      `update "replenishment_purchase_order"
          set "canceled_at" = now(), "canceled_by" = ?,
              "note" = coalesce(concat_ws(E'\\n', "note", ?::text), "note")
        where "id" = ?`,
      [actor, note, order.id]
    )
    const stocked = underWayOf(order)
    const level_ids = await moveLevels(transaction, {
      location_id: order.location_id,
      cause: `${order.id}:canceled`,
      kind: "incoming",
      actor,
      stocked,
    })
    return {
      number: order.number,
      state: decided.order.state,
      location_id: order.location_id,
      level_ids,
      inventory_item_ids: [...stocked.keys()],
    }
  })
