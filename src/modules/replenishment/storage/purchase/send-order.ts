import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { decideSend } from "../../purchase/order/decide-send"
import { refuseOrder } from "../../purchase/order/refuse-order"
import { lockOrder } from "./lock-order"
import { moveLevels } from "./move-levels"
import type { MovedOrder } from "./moved-order"
import { underWayOf } from "./under-way-of"
import { writeOrder } from "./write-order"

export type SendOrderInput = {
  purchase_order_id: string
  /** ISO day at the location. */
  expected_on: string
  /** Percent beyond the ordered units that may arrive. */
  tolerance_percent: number
  /** Whether the supplier is to get it by mail. */
  mail: "wanted" | "no_address" | null
  actor: string | null
}

/**
 * Sends a draft: from now on its goods are under way.
 *
 * @throws MedusaError NOT_ALLOWED with code NOT_DRAFT.
 */
export const sendOrder = (
  manager: SqlEntityManager,
  input: SendOrderInput
): Promise<MovedOrder> =>
  manager.transactional(async (transaction) => {
    const order = await lockOrder(transaction, input.purchase_order_id)
    const decided = decideSend(order, input.tolerance_percent)
    if (decided.error !== null) {
      return refuseOrder(order, decided)
    }
    await writeOrder(transaction, order.id, decided.order)
    await transaction.execute(
      `update "replenishment_purchase_order"
          set "sent_at" = now(), "sent_by" = ?, "expected_on" = ?, "mail" = ?
        where "id" = ?`,
      [input.actor, input.expected_on, input.mail, order.id]
    )
    const stocked = underWayOf(order)
    const level_ids = await moveLevels(transaction, {
      location_id: order.location_id,
      cause: `${order.id}:sent`,
      kind: "incoming",
      actor: input.actor,
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
