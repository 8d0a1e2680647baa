import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { OrderMoneyResponse } from "../../../../../../types/reconciliation/order-money"
import { refreshOrderMoneyWorkflow } from "../../../../../../workflows/reconciliation/workflows/refresh-order-money"
import { loadOrderMoney } from "./load-order-money"

/**
 * What an order is owed, what of it is proven, and by which lines. An order
 * that was never reckoned, because it is older than that, is reckoned now.
 */
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
  const money = await loadOrderMoney(query, req.params.id)
  if (money.order_money.length) {
    res.json(money)
    return
  }
  await refreshOrderMoneyWorkflow(req.scope).run({
    input: { order_ids: [req.params.id] },
  })
  res.json(await loadOrderMoney(query, req.params.id))
}
