import type { ChangePlan } from "../../../types/change-plan"
import type { OrderForRefund } from "../refunds/order-for-refund"
import type { GrantRefundStepInput } from "../steps/refunds/grant-refund"
import type { ChangeFacts } from "./change-facts"

type Granted = {
  facts: ChangeFacts
  plan: ChangePlan
  input: { reason: string; actor: string }
}

/**
 * The refund that a change grants. Cancelled units have left the order's
 * total already; the plan's hash makes it happen once.
 */
export const toGrantInput = ({
  facts,
  plan,
  input,
}: Granted): GrantRefundStepInput => ({
  order: facts.order as unknown as OrderForRefund,
  amount_minor: plan.money.refund,
  lines: plan.money.lines.map(({ line_id, quantity, amount_minor }) => ({
    line_id,
    quantity,
    amount_minor,
  })),
  lowers_due: plan.kind === "cancel",
  reason: input.reason,
  idempotency_key: `change:${plan.plan_hash}`,
  actor: input.actor,
})
