import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { CorrectedNumberResponse } from "../../../../../../types/tracking-queue"
import { correctTrackingNumberWorkflow } from "../../../../../../workflows/tracking/workflows/correct-tracking-number"
import { actorOf } from "../../../../../actor-of"
import type { CorrectNumberBodyType } from "../../validators"

/** Corrects the number on a label; the fulfilment's others stay. */
export async function POST(
  req: AuthenticatedMedusaRequest<CorrectNumberBodyType>,
  res: MedusaResponse<CorrectedNumberResponse>
) {
  const { tracking_number, reason } = req.validatedBody
  const { result } = await correctTrackingNumberWorkflow(req.scope).run({
    input: {
      tracker_id: req.params.id,
      tracking_number,
      reason: reason ?? null,
      actor: actorOf(req),
    },
  })
  res.json(result)
}
