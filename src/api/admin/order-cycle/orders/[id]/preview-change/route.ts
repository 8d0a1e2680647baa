import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ChangePlanResponse } from "../../../../../../types/change-plan"
import { gatherChange } from "../../../../../../workflows/verification/changes/gather-change"
import { planChange } from "../../../../../../workflows/verification/changes/plan-change"
import type { PreviewChangeType } from "../../../changes/validators"

/** What a change would do; nothing is changed. */
export async function POST(
  req: AuthenticatedMedusaRequest<PreviewChangeType>,
  res: MedusaResponse<ChangePlanResponse>
) {
  const request = req.validatedBody
  const facts = await gatherChange(req.scope, req.params.id, request)
  res.json({ plan: planChange(facts, request) })
}
