import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { OrderCyclePanelResponse } from "../../../../../types/order-desk"
import { loadOrderCyclePanel } from "./load-order-cycle-panel"

/** Everything that the order page's panel shows about one order. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderCyclePanelResponse>
) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { id: req.params.id },
  })
  if (!orders.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no order with id ${req.params.id}.`
    )
  }
  res.json({ order_cycle: await loadOrderCyclePanel(query, req.params.id) })
}
