import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { OrderMoneyResponse } from "../../../../../../types/reconciliation/order-money"
import { loadOrderMoney } from "./load-order-money"

/** What an order is owed, what of it is proven, and by which lines. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderMoneyResponse>
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
  res.json(await loadOrderMoney(query, req.params.id))
}
