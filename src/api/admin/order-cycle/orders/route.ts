import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderDeskResponse } from "../../../../types/order-desk"
import { findOrderIds } from "./find-order-ids"
import { orderDeskFields } from "./order-desk-fields"
import { toOrderDeskRow } from "./to-order-desk-row"
import type { ListOrderDeskQueryType } from "./validators"

/** The desk's queue, oldest order first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListOrderDeskQueryType>,
  res: MedusaResponse<OrderDeskResponse>
) {
  const { stage, hold, charge_status, channel, q, offset, limit } =
    req.validatedQuery as ListOrderDeskQueryType
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)

  const filters = {
    ...(stage && { stage }),
    ...(hold && { hold_types: { $overlap: hold } }),
    ...(charge_status && { charge_status }),
    ...(channel && { channel }),
    ...(q && { order_id: await findOrderIds(query, q) }),
  }
  const { data, metadata } = await query.graph({
    entity: "order_review",
    fields: orderDeskFields,
    filters,
    pagination: { skip: offset, take: limit, order: { placed_at: "ASC" } },
  })
  res.json({
    orders: data.map(toOrderDeskRow),
    count: metadata?.count ?? data.length,
    offset,
    limit,
  })
}
