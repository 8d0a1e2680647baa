import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"
import type { LockedOrder } from "./lock-order"
import type { ReceiveGoodsInput } from "./receive-goods"

/** Writes a receipt and its lines. @returns its id. */
export async function insertReceipt(
  transaction: SqlEntityManager,
  order: LockedOrder,
  input: ReceiveGoodsInput
): Promise<string> {
  const id = generateEntityId(undefined, "orec")
  await transaction.execute(
    `insert into "replenishment_receipt"
       ("id", "purchase_order_id", "location_id", "idempotency_key",
        "arrived_at", "received_at", "received_by", "accept_over", "note")
     values (?, ?, ?, ?, least(coalesce(?::timestamptz, now()), now()), now(),
             ?, ?, ?)`,
    [
      id,
      order.id,
      order.location_id,
      input.idempotency_key,
      input.arrived_at,
      input.actor,
      input.accept_over,
      input.note,
    ]
  )
  await insertFromJson(transaction, {
    table: "replenishment_receipt_line",
    columns: {
      id: "text",
      receipt_id: "text",
      purchase_line_id: "text",
      inventory_item_id: "text",
      accepted: "integer",
      damaged: "integer",
    },
    rows: input.lines.map(({ line_id, accepted, damaged }) => ({
      id: generateEntityId(undefined, "orel"),
      receipt_id: id,
      purchase_line_id: line_id,
      inventory_item_id: order.lines.find((line) => line.id === line_id)
        ?.inventory_item_id,
      accepted,
      damaged,
    })),
    conflict: "do nothing",
    returning: '"id"',
  })
  return id
}
