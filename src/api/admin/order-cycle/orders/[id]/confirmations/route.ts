import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { confirmOrderWorkflow } from "../../../../../../workflows/verification/workflows/confirm-order"
import { actorOf } from "../../../../../actor-of"
import type { ConfirmOrderType } from "../../../check-tables/validators"

/** Writes down what the customer answered, and runs the order's gates. */
export async function POST(
  req: AuthenticatedMedusaRequest<ConfirmOrderType>,
  res: MedusaResponse
) {
  const { result } = await confirmOrderWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      order_id: req.params.id,
      actor: actorOf(req),
    },
  })
  res.json({ confirmation: result })
}
