import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { decideReceipt } from "../../purchase/order/decide-receipt"
import type { ReceivedUnits } from "../../purchase/order/received-units"
import { refuseOrder } from "../../purchase/order/refuse-order"
import { findReceipt } from "./find-receipt"
import { insertReceipt } from "./insert-receipt"
import { lockOrder } from "./lock-order"
import { moveLevels } from "./move-levels"
import type { MovedOrder } from "./moved-order"
import { toStockMoves } from "./to-stock-moves"
import { writeOrder } from "./write-order"

export type ReceiveGoodsInput = {
  purchase_order_id: string
  /** The same key is received once. */
  idempotency_key: string
  /** UTC, ISO 8601; null: now. */
  arrived_at: string | null
  accept_over: boolean
  note: string | null
  actor: string | null
  lines: ReceivedUnits[]
}

export type ReceivedGoods = MovedOrder & {
  receipt_id: string
  /** The key was used before; nothing was done. */
  duplicate: boolean
}

/**
 * Receives goods of an order: receipt, lines, state of the order, stock, what
 * is under way and why all of it changed are written in one transaction. A
 * kill leaves all or nothing, and the same key does it once.
 *
 * @throws MedusaError NOT_ALLOWED with the refusal's code; nothing is changed.
 */
export const receiveGoods = (
  manager: SqlEntityManager,
  input: ReceiveGoodsInput
): Promise<ReceivedGoods> =>
  manager.transactional(async (transaction) => {
    const order = await lockOrder(transaction, input.purchase_order_id)
    const known = await findReceipt(transaction, order, input)
    if (known) {
      return {
        receipt_id: known,
        duplicate: true,
        state: order.state,
        number: order.number,
        location_id: order.location_id,
        level_ids: [],
        inventory_item_ids: [],
      }
    }
    const decided = decideReceipt(order, input.lines, input.accept_over)
    if (decided.error !== null) {
      return refuseOrder(order, decided)
    }
    const receipt_id = await insertReceipt(transaction, order, {
      ...input,
      lines: decided.units,
    })
    await writeOrder(transaction, order.id, decided.order)
    const stocked = toStockMoves(order.lines, decided.units, 1)
    const level_ids = await moveLevels(transaction, {
      location_id: order.location_id,
      cause: receipt_id,
      kind: "receipt",
      actor: input.actor,
      stocked,
    })
    return {
      receipt_id,
      duplicate: false,
      state: decided.order.state,
      number: order.number,
      location_id: order.location_id,
      level_ids,
      inventory_item_ids: [...stocked.keys()],
    }
  })
