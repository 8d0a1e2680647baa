import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AcceptSuggestionsResponse } from "../../../../../../types/replenishment/suggestions"
import { acceptSuggestionsWorkflow } from "../../../../../../workflows/replenishment/workflows/accept-suggestions"
import { actorOf } from "../../../../../actor-of"
import type { AcceptSuggestionsType } from "../../planning/validators"
import { readOrderNames } from "../../purchase/read-order-names"

/** Makes one draft order for each supplier and location, once per key. */
export async function POST(
  req: AuthenticatedMedusaRequest<AcceptSuggestionsType>,
  res: MedusaResponse<AcceptSuggestionsResponse>
) {
  const {
    result: { purchase_orders, refused },
  } = await acceptSuggestionsWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  const names = await readOrderNames(req.scope, purchase_orders)
  res.json({
    purchase_orders: purchase_orders.map((order) => ({
      id: order.id,
      number: order.number,
      supplier_id: order.supplier_id,
      supplier_name: names(order).supplier,
      line_count: order.line_count,
    })),
    refused,
  })
}
