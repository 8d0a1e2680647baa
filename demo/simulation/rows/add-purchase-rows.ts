import { DateTime } from "luxon"
import { localDay } from "../calendar/local-day"
import { storeZone } from "../calendar/store-zone"
import { deskStaff } from "../orders/staff"
import type { StoreIds } from "../platform/store-ids"
import type { SimulatedPurchase } from "../purchases/simulated-purchase"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import { addReceiptRows, type LineIds } from "./add-receipt-rows"
import { type SupplierIds, unitCost } from "./add-supplier-rows"
import type { TableRows } from "./table-rows"

/** Orders to suppliers with what has come of them, numbered year by year. */
export function addPurchaseRows(
  rows: TableRows,
  purchases: readonly SimulatedPurchase[],
  random: Random,
  { store, ids, opened }: { store: StoreIds; ids: SupplierIds; opened: Date }
): void {
  const last = new Map<number, number>()
  for (const purchase of purchases) {
    const year = DateTime.fromJSDate(purchase.sent_at, { zone: storeZone }).year
    const number = (last.get(year) ?? 0) + 1
    last.set(year, number)
    addPurchase(rows, purchase, random, {
      ids,
      location: store.locations[purchase.site],
      number: `PO-${year}-${String(number).padStart(6, "0")}`,
    })
  }
  for (const [year, number] of last) {
    rows.add("replenishment_purchase_counter", {
      id: makeId("opct", random, opened),
      year,
      last: number,
      created_at: opened,
      updated_at: opened,
    })
  }
}

function addPurchase(
  rows: TableRows,
  purchase: SimulatedPurchase,
  random: Random,
  facts: { ids: SupplierIds; location: string; number: string }
): void {
  const { supplier, sent_at, lines } = purchase
  const stamps = { created_at: sent_at, updated_at: sent_at }
  const id = makeId("opor", random, sent_at)
  const known = facts.ids.get(supplier.code)
  rows.add("replenishment_purchase_order", {
    id,
    number: facts.number,
    supplier_id: known?.supplier,
    location_id: facts.location,
    currency_code: supplier.currency_code,
    ...standing(purchase),
    idempotency_key: `demo/${facts.number}`,
    created_by: deskStaff[0],
    sent_at,
    sent_by: deskStaff[0],
    expected_on: localDay(
      new Date(+sent_at + (supplier.stated_days ?? 14) * 86_400_000)
    ),
    ...stamps,
  })
  const lineIds: LineIds = new Map()
  for (const line of lines) {
    const lineId = makeId("opol", random, sent_at)
    lineIds.set(line, lineId)
    const come = purchase.receipts
      .flatMap((receipt) => receipt.lines)
      .filter((received) => received.line === line)
    rows.add("replenishment_purchase_line", {
      id: lineId,
      purchase_order_id: id,
      supplier_item_id: known?.items.get(line.variant.sku),
      inventory_item_id: line.variant.inventory_item_id,
      supplier_sku: `${supplier.code.slice(4, 7)}-${line.variant.sku.slice(4)}`,
      ordered: line.ordered,
      accepted: come.reduce((sum, { accepted }) => sum + accepted, 0),
      damaged: come.reduce((sum, { damaged }) => sum + damaged, 0),
      cost_minor: unitCost(supplier, line.variant),
      ...stamps,
    })
  }
  addReceiptRows(rows, purchase, random, {
    lineIds,
    purchase_order_id: id,
    location_id: facts.location,
    number: facts.number,
  })
}

function standing({ lines, receipts }: SimulatedPurchase) {
  const sum = (values: number[]) => values.reduce((all, one) => all + one, 0)
  const ordered = sum(lines.map((line) => line.ordered))
  const come = sum(
    receipts.flatMap((receipt) =>
      receipt.lines.map(({ accepted, damaged }) => accepted + damaged)
    )
  )
  if (come === 0) {
    return { state: "sent", received_at: null }
  }
  return come < ordered
    ? { state: "partly_received", received_at: null }
    : { state: "received", received_at: receipts.at(-1)?.received_at }
}
