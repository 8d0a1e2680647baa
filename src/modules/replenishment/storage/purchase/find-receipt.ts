import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import type { LockedOrder } from "./lock-order"

/**
 * The receipt that a key made of an order before.
 *
 * @throws MedusaError INVALID_DATA when it made one of another order.
 */
export async function findReceipt(
  transaction: SqlEntityManager,
  order: LockedOrder,
  { idempotency_key }: { idempotency_key: string }
): Promise<string | null> {
  const [receipt] = await transaction.execute<
    { id: string; purchase_order_id: string }[]
  >(
    `select "id", "purchase_order_id" from "replenishment_receipt"
      where "idempotency_key" = ? and "deleted_at" is null`,
    [idempotency_key]
  )
  if (receipt && receipt.purchase_order_id !== order.id) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The key ${idempotency_key} stands for a receipt of another purchase ` +
        `order than ${order.number}. Send a key of its own.`
    )
  }
  return receipt?.id ?? null
}
