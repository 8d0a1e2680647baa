import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { IntakeBatchResponse } from "../../../../../../../types/intake"
import { resumeBatchWorkflow } from "../../../../../../../workflows/verification/workflows/resume-batch"
import { loadIntakeBatch } from "../../../load-intake-batch"

/** Goes on with an import at once instead of at the sweeper's next round. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<IntakeBatchResponse>
) {
  const { id } = await loadIntakeBatch(req.scope, req.params.id)
  await resumeBatchWorkflow(req.scope).run({ input: { batch_id: id } })
  res.status(202).json({ batch: await loadIntakeBatch(req.scope, id) })
}
