import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { OrderCanceledResponse } from "../../../../../../types/change-plan"
import { cancelOrderExactlyWorkflow } from "../../../../../../workflows/verification/workflows/cancel-order-exactly"
import { actorOf } from "../../../../../actor-of"
import { keepConflictSentence } from "../../../../../keep-conflict-sentence"
import type { CancelOrderType } from "../../../changes/validators"

/** Cancels an order as it was previewed; look at `canceled`. */
export async function POST(
  req: AuthenticatedMedusaRequest<CancelOrderType>,
  res: MedusaResponse<OrderCanceledResponse>
) {
  const { result } = await cancelOrderExactlyWorkflow(req.scope)
    .run({
      input: {
        ...req.validatedBody,
        order_id: req.params.id,
        actor: actorOf(req),
      },
    })
    .catch(keepConflictSentence)
  res.json(result)
}
