import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  OrderRefundsResponse,
  RefundActionRow,
  RefundsExecutedResponse,
} from "../../../../../../types/refund-action"
import { previewRefund } from "../../../../../../workflows/reconciliation/refunds/preview-refund"
import { executeRefundWorkflow } from "../../../../../../workflows/reconciliation/workflows/execute-refund"
import { actorOf } from "../../../../../actor-of"
import { keepConflictSentence } from "../../../../../keep-conflict-sentence"
import { refundFields } from "../../../reconciliation/refund-fields"
import type {
  ExecuteRefundType,
  PreviewRefundQueryType,
} from "../../../reconciliation/refund-validators"

/** What can be paid back, by which payments, and what was. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, PreviewRefundQueryType>,
  res: MedusaResponse<OrderRefundsResponse>
) {
  const { amount } = req.validatedQuery as PreviewRefundQueryType
  const preview = await previewRefund(req.scope, req.params.id, amount ?? null)
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "refund_action",
      fields: refundFields,
      filters: { order_id: req.params.id },
      pagination: { order: { id: "ASC" } },
    })
  res.json({ ...preview, refunds: data as RefundActionRow[] })
}

/** Pays back; each refund's state tells what came of it. */
export async function POST(
  req: AuthenticatedMedusaRequest<ExecuteRefundType>,
  res: MedusaResponse<RefundsExecutedResponse>
) {
  const { allocation, ...refund } = req.validatedBody
  const { result } = await executeRefundWorkflow(req.scope)
    .run({
      input: {
        ...refund,
        shares: allocation ?? null,
        order_id: req.params.id,
        actor: actorOf(req),
      },
    })
    .catch(keepConflictSentence)
  res.json({ refunds: result as unknown as RefundActionRow[] })
}
