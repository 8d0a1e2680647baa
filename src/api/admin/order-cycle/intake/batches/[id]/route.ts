import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { IntakeBatchResponse } from "../../../../../../types/intake"
import { loadIntakeBatch } from "../../load-intake-batch"

/** One import and how far it is. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<IntakeBatchResponse>
) {
  res.json({ batch: await loadIntakeBatch(req.scope, req.params.id) })
}
