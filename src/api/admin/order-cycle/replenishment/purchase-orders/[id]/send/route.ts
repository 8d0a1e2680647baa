import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PurchaseOrderResponse } from "../../../../../../../types/replenishment/purchase-orders"
import { sendPurchaseOrderWorkflow } from "../../../../../../../workflows/replenishment/workflows/send-purchase-order"
import { actorOf } from "../../../../../../actor-of"
import { loadPurchaseOrder } from "../../../purchase/load-purchase-order"
import type { SendPurchaseOrderType } from "../../../purchase/order-validators"

/** Sends a draft: its goods are under way from now on. */
export async function POST(
  req: AuthenticatedMedusaRequest<SendPurchaseOrderType>,
  res: MedusaResponse<PurchaseOrderResponse>
) {
  const { id } = req.params
  await sendPurchaseOrderWorkflow(req.scope).run({
    input: { ...req.validatedBody, purchase_order_id: id, actor: actorOf(req) },
  })
  res.json(await loadPurchaseOrder(req.scope, id))
}
