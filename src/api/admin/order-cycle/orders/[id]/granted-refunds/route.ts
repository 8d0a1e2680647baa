import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  GrantedRefundResponse,
  GrantedRefundRow,
  GrantedRefundsResponse,
} from "../../../../../../types/order-change"
import {
  type OrderForRefund,
  orderForRefundFields,
} from "../../../../../../workflows/verification/refunds/order-for-refund"
import { planPayouts } from "../../../../../../workflows/verification/refunds/plan-payouts"
import { grantRefundWorkflow } from "../../../../../../workflows/verification/workflows/grant-refund"
import { actorOf } from "../../../../../actor-of"
import { keepConflictSentence } from "../../../../../keep-conflict-sentence"
import type { GrantRefundType } from "../../../changes/validators"

/** An order's granted refunds, and which payments would pay what is open. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<GrantedRefundsResponse>
) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph(
    {
      entity: "order",
      fields: orderForRefundFields,
      filters: { id: req.params.id },
    },
    { throwIfKeyNotFound: true }
  )
  const { data } = await query.graph({
    entity: "granted_refund",
    fields,
    filters: { order_id: req.params.id },
    pagination: { order: { granted_at: "ASC" } },
  })
  const order = orders[0] as unknown as OrderForRefund
  const refunds = data as GrantedRefundRow[]
  res.json({
    granted_refunds: refunds.map((refund) => ({
      ...refund,
      payouts: ["success", "withdrawn"].includes(refund.state)
        ? []
        : planPayouts(order, refund),
    })),
  })
}

/** Grants money back; nothing is paid yet. */
export async function POST(
  req: AuthenticatedMedusaRequest<GrantRefundType>,
  res: MedusaResponse<GrantedRefundResponse>
) {
  const { result } = await grantRefundWorkflow(req.scope)
    .run({
      input: {
        ...req.validatedBody,
        order_id: req.params.id,
        actor: actorOf(req),
      },
    })
    .catch(keepConflictSentence)
  res.json({ granted_refund: result })
}

const fields = [
  "id",
  "order_id",
  "currency_code",
  "amount_minor",
  "lowers_due",
  "reason",
  "note",
  "state",
  "error",
  "granted_by",
  "granted_at",
  "executed_by",
  "executed_at",
]
