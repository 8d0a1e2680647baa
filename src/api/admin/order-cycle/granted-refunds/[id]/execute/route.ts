import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { GrantedRefundResponse } from "../../../../../../types/order-change"
import { executeGrantedRefundWorkflow } from "../../../../../../workflows/verification/workflows/execute-granted-refund"
import { actorOf } from "../../../../../actor-of"

/** Pays a granted refund out; its state tells whether it went. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<GrantedRefundResponse>
) {
  const { result } = await executeGrantedRefundWorkflow(req.scope).run({
    input: { grant_id: req.params.id, actor: actorOf(req) },
  })
  res.json({ granted_refund: result })
}
