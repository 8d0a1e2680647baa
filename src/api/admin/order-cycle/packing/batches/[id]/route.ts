import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PickBatchResponse } from "../../../../../../types/pick-batch"
import { loadPickBatch } from "../load-pick-batch"

/** One batch with its rows in the order of the walk. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PickBatchResponse>
) {
  res.json({ batch: await loadPickBatch(req.scope, req.params.id) })
}
