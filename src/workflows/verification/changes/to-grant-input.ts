import { CHANGE_GRANT_PREFIX } from "../../../modules/verification/refunds/change-grant-prefix"
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
 * The refund that a change grants, once by the plan's hash. It never lowers
 * what is owed: cancelled units leave the order's total, and a cancelled order
 * owes nothing. One whose money went back while it stands still owes all of
 * it, so that it is held and does not leave for nothing.
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
  lowers_due: false,
  reason: input.reason,
  idempotency_key: `${CHANGE_GRANT_PREFIX}${plan.plan_hash}`,
  actor: input.actor,
})
