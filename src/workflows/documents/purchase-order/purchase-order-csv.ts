import type { PurchaseOrderSnapshot } from "../../../modules/documents/snapshot/purchase-order-snapshot"
import { writeCsv } from "../../../csv/write-csv"

const columns = [
  "order_number",
  "supplier_sku",
  "sku",
  "title",
  "quantity",
  "unit_price",
  "amount",
  "currency",
  "expected_on",
] as const

/** A purchase order as a supplier reads it into its own system. */
export const purchaseOrderCsv = (order: PurchaseOrderSnapshot): string =>
  writeCsv(
    columns,
    order.lines.map((line) => ({
      order_number: order.number,
      supplier_sku: line.supplier_sku,
      sku: line.sku,
      title: line.title,
      quantity: line.quantity,
      unit_price: line.unit_price,
      amount: line.amount,
      currency: order.currency_code.toUpperCase(),
      expected_on: order.expected_on,
    }))
  )
