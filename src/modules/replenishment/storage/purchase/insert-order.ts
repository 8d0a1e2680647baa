import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertLines, type NewLine } from "./insert-lines"
import { lockOrderNumbers } from "./lock-order-numbers"
import { takeOrderNumber } from "./take-order-number"

export type NewOrder = {
  /** The same key makes it once. */
  idempotency_key: string
  supplier_id: string
  location_id: string
  currency_code: string
  note: string | null
  created_by: string | null
  /** Whose numbers are counted: of the store's zone. */
  year: number
  lines: NewLine[]
}

export type InsertedOrder = {
  id: string
  number: string
  supplier_id: string
  location_id: string
  is_new: boolean
}

/**
 * Makes a draft with the year's next number. Number and order are written in
 * one transaction, so no number is lost; asked again by the same key, the
 * order that is there answers.
 */
export const insertOrder = (
  manager: SqlEntityManager,
  { lines, year, ...order }: NewOrder
): Promise<InsertedOrder> =>
  manager.transactional(async (transaction) => {
    await lockOrderNumbers(transaction, year)
    const { supplier_id, location_id } = order
    const [known] = await transaction.execute<InsertedOrder[]>(
      `select "id", "number", "supplier_id", "location_id"
         from "replenishment_purchase_order"
        where "idempotency_key" = ? and "deleted_at" is null`,
      [order.idempotency_key]
    )
    if (known) {
      return { ...known, is_new: false }
    }
    const id = generateEntityId(undefined, "opor")
    const number = await takeOrderNumber(transaction, year)
    await transaction.execute(
      `insert into "replenishment_purchase_order"
         ("id", "number", "supplier_id", "location_id", "currency_code",
          "idempotency_key", "note", "created_by")
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        number,
        supplier_id,
        location_id,
        order.currency_code,
        order.idempotency_key,
        order.note,
        order.created_by,
      ]
    )
    await insertLines(transaction, id, lines)
    return { id, number, supplier_id, location_id, is_new: true }
  })
