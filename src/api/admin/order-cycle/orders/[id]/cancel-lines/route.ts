import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { OrderChangedResponse } from "../../../../../../types/change-plan"
import { cancelOrderLinesWorkflow } from "../../../../../../workflows/verification/workflows/cancel-order-lines"
import { actorOf } from "../../../../../actor-of"
import { keepConflictSentence } from "../../../../../keep-conflict-sentence"
import type { CancelOrderLinesType } from "../../../changes/validators"

/** Cancels units of an order as it was previewed. */
export async function POST(
  req: AuthenticatedMedusaRequest<CancelOrderLinesType>,
  res: MedusaResponse<OrderChangedResponse>
) {
  const { result } = await cancelOrderLinesWorkflow(req.scope)
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
