import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PurchaseOrderResponse } from "../../../../../../../types/replenishment/purchase-orders"
import { cancelPurchaseOrderWorkflow } from "../../../../../../../workflows/replenishment/workflows/cancel-purchase-order"
import { actorOf } from "../../../../../../actor-of"
import { loadPurchaseOrder } from "../../../purchase/load-purchase-order"
import type { CancelPurchaseOrderType } from "../../../purchase/order-validators"

/** Cancels an order, or what has not arrived of it. */
export async function POST(
  req: AuthenticatedMedusaRequest<CancelPurchaseOrderType>,
  res: MedusaResponse<PurchaseOrderResponse>
) {
  const { id } = req.params
  await cancelPurchaseOrderWorkflow(req.scope).run({
    input: { ...req.validatedBody, purchase_order_id: id, actor: actorOf(req) },
  })
  res.json(await loadPurchaseOrder(req.scope, id))
}
