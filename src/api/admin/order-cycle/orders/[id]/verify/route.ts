import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderCyclePanelResponse } from "../../../../../../types/order-desk"
import { verifyOrderWorkflow } from "../../../../../../workflows/verification/workflows/verify-order"
import { actorOf } from "../../../../../actor-of"
import { loadOrderCyclePanel } from "../load-order-cycle-panel"

/** Checks an order now and answers its panel. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderCyclePanelResponse>
) {
  const { id } = req.params
  await verifyOrderWorkflow(req.scope).run({
    input: { order_id: id, actor: actorOf(req) },
  })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json({ order_cycle: await loadOrderCyclePanel(query, id) })
}
