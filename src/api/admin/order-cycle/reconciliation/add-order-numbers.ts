import type { MedusaContainer } from "@medusajs/framework/types"
import { readDisplayIds } from "../read-display-ids"

/** Adds to rows what people call the orders that they are about. */
export async function addOrderNumbers<Row extends { order_id: string | null }>(
  scope: MedusaContainer,
  rows: Row[]
): Promise<(Row & { display_id: number | null })[]> {
  const ofOrders = rows.flatMap(({ order_id }) =>
    order_id ? [{ order_id }] : []
  )
  const numbers = ofOrders.length
    ? await readDisplayIds(scope, ofOrders)
    : new Map<string, number>()
  return rows.map((row) => ({
    ...row,
    display_id: numbers.get(row.order_id ?? "") ?? null,
  }))
}
