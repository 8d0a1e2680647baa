import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { decideReversal } from "../../purchase/order/decide-reversal"
import type { ReceivedUnits } from "../../purchase/order/received-units"
import { refuseOrder } from "../../purchase/order/refuse-order"
import { lockLevels } from "./lock-levels"
import { type LockedLine, type LockedOrder, lockOrder } from "./lock-order"
import { moveLevels } from "./move-levels"
import type { ReceivedGoods } from "./receive-goods"
import { toStockMoves } from "./to-stock-moves"
import { writeOrder } from "./write-order"

export type ReverseReceiptInput = {
  receipt_id: string
  idempotency_key: string
  note: string | null
  actor: string | null
}

/**
 * Takes a receipt back, once: its goods leave the stock and are under way
 * again, in one transaction.
 *
 * @throws MedusaError NOT_ALLOWED with code RECEIPT_UNKNOWN or STOCK_USED;
 *   nothing is changed.
 */
export const reverseReceipt = (
  manager: SqlEntityManager,
  input: ReverseReceiptInput
): Promise<ReceivedGoods> =>
  manager.transactional(async (transaction) => {
    const order = await lockOrder(
      transaction,
      await findOrderOf(transaction, input.receipt_id)
    )
    const moved = {
      receipt_id: input.receipt_id,
      number: order.number,
      location_id: order.location_id,
    }
    if (!(await markReversed(transaction, input))) {
      return {
        ...moved,
        duplicate: true,
        state: order.state,
        level_ids: [],
        inventory_item_ids: [],
      }
    }
    const units = await readUnits(transaction, input.receipt_id)
    const decided = decideReversal(order, units, {
      itemOf: ({ id }) => itemOf(order, id),
      free: await readFree(transaction, order),
    })
    if (decided.error !== null) {
      return refuseOrder(order, decided)
    }
    await writeOrder(transaction, order.id, decided.order)
    const stocked = toStockMoves(order.lines, units, -1)
    const level_ids = await moveLevels(transaction, {
      location_id: order.location_id,
      cause: `${input.receipt_id}:reversal`,
      kind: "receipt_reversal",
      actor: input.actor,
      stocked,
    })
    return {
      ...moved,
      duplicate: false,
      state: decided.order.state,
      level_ids,
      inventory_item_ids: [...stocked.keys()],
    }
  })

const itemOf = (order: LockedOrder, lineId: string) =>
  order.lines.find(({ id }) => id === lineId)?.inventory_item_id ?? lineId

async function findOrderOf(transaction: SqlEntityManager, receiptId: string) {
  const [receipt] = await transaction.execute<{ purchase_order_id: string }[]>(
    `select "purchase_order_id" from "replenishment_receipt"
      where "id" = ? and "deleted_at" is null`,
    [receiptId]
  )
  if (!receipt) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no receipt ${receiptId}.`,
      "RECEIPT_UNKNOWN"
    )
  }
  return receipt.purchase_order_id
}

/** @returns false where it was taken back before. */
async function markReversed(
  transaction: SqlEntityManager,
  { receipt_id, idempotency_key, note, actor }: ReverseReceiptInput
): Promise<boolean> {
  const marked = await transaction.execute<{ id: string }[]>(
    `update "replenishment_receipt"
        set "reversed_at" = now(), "reversed_by" = ?, "reversal_key" = ?,
            "reversal_note" = ?, "updated_at" = now()
      where "id" = ? and "reversed_at" is null returning "id"`,
    [actor, idempotency_key, note, receipt_id]
  )
  return marked.length > 0
}

const readUnits = (transaction: SqlEntityManager, receiptId: string) =>
  transaction.execute<ReceivedUnits[]>(
    `select "purchase_line_id" as "line_id", "accepted", "damaged"
       from "replenishment_receipt_line"
      where "receipt_id" = ? and "deleted_at" is null`,
    [receiptId]
  )

/** Units that nobody is promised, by line; of a lost level none. */
async function readFree(transaction: SqlEntityManager, order: LockedOrder) {
  const items = order.lines.map((line) => line.inventory_item_id)
  const levels = await lockLevels(transaction, order.location_id, items)
  const free = new Map(
    levels.map(({ inventory_item_id, stocked, reserved }) => [
      inventory_item_id,
      MathBN.sub(stocked, reserved).toNumber(),
    ])
  )
  return ({ id }: Pick<LockedLine, "id">) => free.get(itemOf(order, id)) ?? 0
}
