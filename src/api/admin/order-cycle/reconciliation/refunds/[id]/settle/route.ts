import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  RefundActionRow,
  RefundSettledResponse,
} from "../../../../../../../types/refund-action"
import { settleRefundWorkflow } from "../../../../../../../workflows/reconciliation/workflows/settle-refund"
import { actorOf } from "../../../../../../actor-of"
import { keepConflictSentence } from "../../../../../../keep-conflict-sentence"
import type { SettleRefundType } from "../../../refund-validators"

/** Somebody has seen whether a refund without answer was paid. */
export async function POST(
  req: AuthenticatedMedusaRequest<SettleRefundType>,
  res: MedusaResponse<RefundSettledResponse>
) {
  const { result } = await settleRefundWorkflow(req.scope)
    .run({
      input: {
        ...req.validatedBody,
        id: req.params.id,
        actor: actorOf(req),
      },
    })
    .catch(keepConflictSentence)
  res.json({ refund: result as unknown as RefundActionRow })
}
