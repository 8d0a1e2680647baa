import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PickBatchResponse } from "../../../../../../../types/pick-batch"
import { closePickBatchWorkflow } from "../../../../../../../workflows/packing/workflows/close-pick-batch"
import { loadPickBatch } from "../../load-pick-batch"

/** Ends a batch; what is left of it may go into another one. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PickBatchResponse>
) {
  await closePickBatchWorkflow(req.scope).run({
    input: { batch_id: req.params.id },
  })
  res.json({ batch: await loadPickBatch(req.scope, req.params.id) })
}
