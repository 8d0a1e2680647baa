import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { gatherPurchaseOrder } from "../../../../../../../workflows/documents/purchase-order/gather-purchase-order"
import { purchaseOrderCsv } from "../../../../../../../workflows/documents/purchase-order/purchase-order-csv"
import { sendCsv } from "../../../purchase/send-csv"

/** The order's lines for the supplier's own system. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const order = await gatherPurchaseOrder(req.scope, req.params.id)
  sendCsv(res, { csv: purchaseOrderCsv(order), name: order.number })
}
