import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { GrantedRefundResponse } from "../../../../../../types/order-change"
import { grantRefundWorkflow } from "../../../../../../workflows/verification/workflows/grant-refund"
import { actorOf } from "../../../../../actor-of"
import type { GrantRefundType } from "../../../changes/validators"

/** Grants money back; nothing is paid yet. */
export async function POST(
  req: AuthenticatedMedusaRequest<GrantRefundType>,
  res: MedusaResponse<GrantedRefundResponse>
) {
  const { result } = await grantRefundWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      order_id: req.params.id,
      actor: actorOf(req),
    },
  })
  res.json({ granted_refund: result })
}
