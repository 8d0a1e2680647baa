import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { RetakenPayloadResponse } from "../../../../../../../../types/courier-accounts"
import { retakePayloadWorkflow } from "../../../../../../../../workflows/tracking/workflows/retake-payload"

/** Takes an unreadable payload in again, and tells how that went. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<RetakenPayloadResponse>
) {
  const { id: account_id, payload_id } = req.params
  const { result } = await retakePayloadWorkflow(req.scope).run({
    input: { account_id, payload_id },
  })
  const { tracker_ids, outcome } = result
  res.json({ payload: { id: payload_id, error: outcome.error, tracker_ids } })
}
