import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PurchaseOrderResponse } from "../../../../../../types/replenishment/purchase-orders"
import { changePurchaseOrderWorkflow } from "../../../../../../workflows/replenishment/workflows/change-purchase-order"
import { loadPurchaseOrder } from "../../purchase/load-purchase-order"
import type { ChangePurchaseOrderType } from "../../purchase/order-validators"
import { toWantedLines } from "../../purchase/to-wanted-lines"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PurchaseOrderResponse>
) {
  res.json(await loadPurchaseOrder(req.scope, req.params.id))
}

/** Changes a draft; lines are replaced by those given. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangePurchaseOrderType>,
  res: MedusaResponse<PurchaseOrderResponse>
) {
  const { id } = req.params
  const { lines, ...change } = req.validatedBody
  const { purchase_order } = await loadPurchaseOrder(req.scope, id)
  await changePurchaseOrderWorkflow(req.scope).run({
    input: {
      ...change,
      purchase_order_id: id,
      lines: lines && toWantedLines(lines, purchase_order.currency_code),
    },
  })
  res.json(await loadPurchaseOrder(req.scope, id))
}
