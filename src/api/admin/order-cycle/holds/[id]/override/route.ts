import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { HoldResponse } from "../../../../../../types/order-desk"
import { overrideHoldWorkflow } from "../../../../../../workflows/verification/workflows/override-hold"
import { actorOf } from "../../../../../actor-of"
import { findOverrideRoles } from "../../find-override-roles"
import { loadHold } from "../../load-hold"
import type { OverrideHoldType } from "../../validators"

/** Ends a hold whose cause goes on. */
export async function POST(
  req: AuthenticatedMedusaRequest<OverrideHoldType>,
  res: MedusaResponse<HoldResponse>
) {
  const { id } = req.params
  await overrideHoldWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      hold_id: id,
      roles: await findOverrideRoles(req),
      actor: actorOf(req),
    },
  })
  res.json({ hold: await loadHold(req.scope, id) })
}
