import { deskStaff } from "../orders/staff"
import type {
  PurchasedLine,
  SimulatedPurchase,
} from "../purchases/simulated-purchase"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import type { TableRows } from "./table-rows"

export type LineIds = Map<PurchasedLine, string>

/** What came of an order, told long ago. */
export function addReceiptRows(
  rows: TableRows,
  { receipts }: SimulatedPurchase,
  random: Random,
  facts: {
    lineIds: LineIds
    purchase_order_id: string
    location_id: string
    number: string
  }
): void {
  receipts.forEach(({ arrived_at, received_at, lines }, index) => {
    const stamps = { created_at: received_at, updated_at: received_at }
    const id = makeId("orec", random, received_at)
    rows.add("replenishment_receipt", {
      id,
      purchase_order_id: facts.purchase_order_id,
      location_id: facts.location_id,
      idempotency_key: `demo/${facts.number}/${index + 1}`,
      arrived_at,
      received_at,
      received_by: deskStaff[0],
      told_at: received_at,
      ...stamps,
    })
    for (const { line, accepted, damaged } of lines) {
      rows.add("replenishment_receipt_line", {
        id: makeId("orel", random, received_at),
        receipt_id: id,
        purchase_line_id: facts.lineIds.get(line),
        inventory_item_id: line.variant.inventory_item_id,
        accepted,
        damaged,
        ...stamps,
      })
    }
  })
}
