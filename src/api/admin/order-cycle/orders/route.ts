import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { OrderDeskResponse } from "../../../../types/order-desk"
import { listOrderDesk } from "./list-order-desk"
import type { ListOrderDeskQueryType } from "./validators"

/** The desk's queue, oldest order first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListOrderDeskQueryType>,
  res: MedusaResponse<OrderDeskResponse>
) {
  res.json(
    await listOrderDesk(req.scope, req.validatedQuery as ListOrderDeskQueryType)
  )
}
