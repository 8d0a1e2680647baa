import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderCyclePanelResponse } from "../../../../../../types/order-desk"
import { releaseOrderWorkflow } from "../../../../../../workflows/verification/workflows/release-order"
import { actorOf } from "../../../../../actor-of"
import { loadOrderCyclePanel } from "../load-order-cycle-panel"

/** Runs an order's gates and lets it go to packing when all are met. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderCyclePanelResponse>
) {
  const { id } = req.params
  await releaseOrderWorkflow(req.scope).run({
    input: { order_id: id, actor: actorOf(req) },
  })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json({ order_cycle: await loadOrderCyclePanel(query, id) })
}
