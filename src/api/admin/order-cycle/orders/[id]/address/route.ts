import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AddressChangedResponse } from "../../../../../../types/change-plan"
import { changeOrderAddressWorkflow } from "../../../../../../workflows/verification/workflows/change-order-address"
import { actorOf } from "../../../../../actor-of"
import { keepConflictSentence } from "../../../../../keep-conflict-sentence"
import type { ChangeAddressType } from "../../../changes/validators"

/** Changes where an order goes, as it was previewed. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeAddressType>,
  res: MedusaResponse<AddressChangedResponse>
) {
  const { result } = await changeOrderAddressWorkflow(req.scope)
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
