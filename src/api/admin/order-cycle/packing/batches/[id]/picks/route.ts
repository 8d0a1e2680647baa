import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PickBatchResponse } from "../../../../../../../types/pick-batch"
import { confirmPickWorkflow } from "../../../../../../../workflows/packing/workflows/confirm-pick"
import { actorOf } from "../../../../../../actor-of"
import { loadPickBatch } from "../../load-pick-batch"
import type { ConfirmPickType } from "../../validators"

/** Counts units of a row as picked, once. */
export async function POST(
  req: AuthenticatedMedusaRequest<ConfirmPickType>,
  res: MedusaResponse<PickBatchResponse>
) {
  await confirmPickWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      batch_id: req.params.id,
      actor: actorOf(req),
    },
  })
  res.json({ batch: await loadPickBatch(req.scope, req.params.id) })
}
