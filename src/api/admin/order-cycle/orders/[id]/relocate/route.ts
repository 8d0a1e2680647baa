import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { relocateOrderWorkflow } from "../../../../../../workflows/verification/workflows/relocate-order"
import { actorOf } from "../../../../../actor-of"
import { keepConflictSentence } from "../../../../../keep-conflict-sentence"
import type { RelocateOrderType } from "../../../changes/validators"

/** Moves what is reserved for an order to another location. */
export async function POST(
  req: AuthenticatedMedusaRequest<RelocateOrderType>,
  res: MedusaResponse
) {
  const { result } = await relocateOrderWorkflow(req.scope)
    .run({
      input: {
        ...req.validatedBody,
        order_id: req.params.id,
        actor: actorOf(req),
      },
    })
    .catch(keepConflictSentence)
  res.json({ moved: result })
}
