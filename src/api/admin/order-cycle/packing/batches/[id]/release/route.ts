import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PickBatchResponse } from "../../../../../../../types/pick-batch"
import { releasePickBatchWorkflow } from "../../../../../../../workflows/packing/workflows/release-pick-batch"
import { actorOf } from "../../../../../../actor-of"
import { loadPickBatch } from "../../load-pick-batch"
import type { ReleasePickBatchType } from "../../validators"

/** Gives a draft to its picker. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReleasePickBatchType>,
  res: MedusaResponse<PickBatchResponse>
) {
  await releasePickBatchWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      batch_id: req.params.id,
      actor: actorOf(req),
    },
  })
  res.json({ batch: await loadPickBatch(req.scope, req.params.id) })
}
