import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { GrantedRefundResponse } from "../../../../../../types/order-change"
import { withdrawGrantedRefundWorkflow } from "../../../../../../workflows/verification/workflows/withdraw-granted-refund"
import { actorOf } from "../../../../../actor-of"

/** Takes a granted refund back of which nothing was paid. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<GrantedRefundResponse>
) {
  const { result } = await withdrawGrantedRefundWorkflow(req.scope).run({
    input: { grant_id: req.params.id, actor: actorOf(req) },
  })
  res.json({ granted_refund: result })
}
