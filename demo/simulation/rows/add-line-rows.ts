import type { SimulatedLine } from "../orders/simulated-order"
import { makeId } from "../random/make-id"
import { moneyColumns } from "./money-columns"
import { quantityColumns } from "./quantity-columns"
import type { RowContext } from "./row-context"
import { shippedQuantities } from "./shipped-quantities"
import type { Row } from "./table-rows"

/** Core keeps what was bought and what became of it in two tables. */
export function addLineRows(context: RowContext): void {
  const { order, random, rows } = context
  const times = { created_at: order.placed_at, updated_at: order.placed_at }
  for (const line of order.lines) {
    rows.add("order_line_item", {
      ...lineRow(line, order.currency_code),
      ...times,
    })
    rows.add("order_item", {
      id: line.detail_id,
      order_id: order.id,
      version: 1,
      item_id: line.id,
      ...progress(context, line),
      ...times,
    })
    if (line.discount_minor) {
      rows.add("order_line_item_adjustment", {
        id: makeId("ordliadj", random, order.placed_at),
        code: order.promotion?.code,
        description: "10%",
        ...moneyColumns("amount", line.discount_minor, order.currency_code),
        item_id: line.id,
        is_tax_inclusive: false,
        version: 1,
        ...times,
      })
    }
  }
}

const lineRow = (line: SimulatedLine, currency: string): Row => ({
  id: line.id,
  title: line.variant.product_title,
  subtitle: line.variant.title,
  variant_id: line.variant.variant_id,
  product_id: line.variant.product_id,
  product_title: line.variant.product_title,
  variant_sku: line.variant.sku,
  variant_barcode: line.variant.barcode,
  variant_title: line.variant.title,
  variant_option_values: { Ukuran: line.variant.title },
  requires_shipping: true,
  is_discountable: true,
  is_tax_inclusive: false,
  is_custom_price: false,
  is_giftcard: false,
  ...moneyColumns("unit_price", line.unit_price_minor, currency),
})

/** How far a line has come, in units. */
function progress({ order }: RowContext, line: SimulatedLine): Row {
  const { shipped, delivered } = shippedQuantities(order, line)
  const back =
    order.aftermath?.kind === "return" && order.aftermath.line === line
      ? order.aftermath
      : null
  const received = back?.received_at ? back.quantity : 0
  return {
    ...quantityColumns("quantity", line.quantity),
    ...quantityColumns("fulfilled_quantity", shipped),
    ...quantityColumns("shipped_quantity", shipped),
    ...quantityColumns("delivered_quantity", delivered),
    ...quantityColumns(
      "return_requested_quantity",
      (back?.quantity ?? 0) - received
    ),
    ...quantityColumns("return_received_quantity", received),
    ...quantityColumns("return_dismissed_quantity", 0),
    ...quantityColumns("written_off_quantity", 0),
  }
}
