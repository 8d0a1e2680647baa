import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { RefreshedTrackerResponse } from "../../../../../../types/tracking-queue"
import { refreshTrackerWorkflow } from "../../../../../../workflows/tracking/workflows/refresh-tracker"

/** Lets the next poll ask about the parcel, and says when that is. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<RefreshedTrackerResponse>
) {
  const { result } = await refreshTrackerWorkflow(req.scope).run({
    input: { tracker_id: req.params.id },
  })
  res.json({ refresh: result })
}
