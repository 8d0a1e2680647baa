import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { HoldResponse } from "../../../../../../types/order-desk"
import { releaseHoldWorkflow } from "../../../../../../workflows/verification/workflows/release-hold"
import { actorOf } from "../../../../../actor-of"
import { loadHold } from "../../load-hold"
import type { ReleaseHoldType } from "../../validators"

/** Ends a hold that waits for a person. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReleaseHoldType>,
  res: MedusaResponse<HoldResponse>
) {
  const { id } = req.params
  await releaseHoldWorkflow(req.scope).run({
    input: { ...req.validatedBody, hold_id: id, actor: actorOf(req) },
  })
  res.json({ hold: await loadHold(req.scope, id) })
}
