import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { HoldResponse } from "../../../../../../types/order-desk"
import { placeHoldWorkflow } from "../../../../../../workflows/verification/workflows/place-hold"
import { actorOf } from "../../../../../actor-of"
import { loadHold } from "../../../holds/load-hold"
import type { PlaceHoldType } from "../../../holds/validators"

/** Holds an order for a person's reason. */
export async function POST(
  req: AuthenticatedMedusaRequest<PlaceHoldType>,
  res: MedusaResponse<HoldResponse>
) {
  const { result } = await placeHoldWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      order_id: req.params.id,
      actor: actorOf(req),
    },
  })
  res.json({ hold: await loadHold(req.scope, result.id) })
}
