import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  PurchaseLineRow,
  PurchaseOrderResponse,
} from "../../../../../types/replenishment/purchase-orders"
import type { ReceiptRow } from "../../../../../types/replenishment/receipts"
import { storeDay } from "../../../../../workflows/replenishment/purchase/store-day"
import { loadItemCodes } from "../../packing/batches/load-item-codes"
import { nameItems } from "../../packing-facts/name-items"
import { addReceiptLines } from "./add-receipt-lines"
import {
  purchaseLineFields,
  purchaseOrderFields,
  receiptFields,
} from "./fields"
import { loadOne } from "./load-one"
import { mayCome } from "./may-come"
import { openOf } from "./open-of"
import { readOrderNames } from "./read-order-names"
import {
  type LoadedLine,
  type LoadedOrder,
  toPurchaseOrderRow,
} from "./to-purchase-order-row"

/**
 * An order with its lines and receipts.
 *
 * @throws MedusaError NOT_FOUND.
 */
export async function loadPurchaseOrder(
  scope: MedusaContainer,
  id: string
): Promise<PurchaseOrderResponse> {
  const order = await loadOne<LoadedOrder>(scope, {
    entity: "purchase_order",
    fields: purchaseOrderFields,
    id,
    what: "purchase order",
  })
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: found }, { data: receipts }, names, day] = await Promise.all([
    query.graph({
      entity: "purchase_line",
      fields: purchaseLineFields,
      filters: { purchase_order_id: id },
      pagination: { order: { supplier_sku: "ASC" } },
    }),
    query.graph({
      entity: "receipt",
      fields: receiptFields,
      filters: { purchase_order_id: id },
      pagination: { order: { received_at: "ASC" } },
    }),
    readOrderNames(scope, [order]),
    storeDay(scope),
  ])
  const lines = found as unknown as LoadedLine[]
  return {
    purchase_order: {
      ...toPurchaseOrderRow(order, lines, {
        ...names(order),
        today: day.toFormat("yyyy-MM-dd"),
      }),
      mail: toMail(order.mail),
      lines: await toLineRows(scope, order, lines),
      receipts: await addReceiptLines(
        scope,
        receipts as unknown as Omit<ReceiptRow, "lines">[]
      ),
    },
  }
}

type Mail = PurchaseOrderResponse["purchase_order"]["mail"]

/** One that is still to be mailed looks like one that is not. */
const toMail = (mail: string | null): Mail =>
  mail === "wanted" ? null : (mail as Mail)

async function toLineRows(
  scope: MedusaContainer,
  { state }: LoadedOrder,
  lines: LoadedLine[]
): Promise<PurchaseLineRow[]> {
  const named = await nameItems(scope, lines)
  const codesOf = await loadItemCodes(scope, named)
  return named.map((line) => {
    const {
      forced: _,
      tolerance_percent: __,
      purchase_order_id: ___,
      ...row
    } = line
    const codes = codesOf(line)
    return {
      ...row,
      barcodes: codes.filter(({ units }) => units === 1).map((one) => one.code),
      pack_codes: codes.filter(({ units }) => units > 1),
      may_come: mayCome(state, line),
      open: openOf(state, line),
    }
  })
}
