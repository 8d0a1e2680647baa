import {
  transform,
  when,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ChangePlan } from "../../../types/change-plan"
import type { ChangeFacts } from "../changes/change-facts"
import { toGrantInput } from "../changes/to-grant-input"
import type { OrderForRefund } from "../refunds/order-for-refund"
import { toRefundEntry } from "../refunds/to-refund-entry"
import { grantRefundStep } from "../steps/refunds/grant-refund"
import { payRefundStep } from "../steps/refunds/pay-refund"
import { settleRefundStep } from "../steps/refunds/settle-refund"
import { startRefundStep } from "../steps/refunds/start-refund"

type PlannedRefund = {
  plan: ChangePlan
  facts: ChangeFacts
  input: { reason: string; actor: string }
}

/**
 * Composes into a workflow what grants a plan's refund and pays it at once.
 * The workflow holds the order's lock. What was paid is not undone.
 *
 * @returns whether all of it went, which it has where there is none.
 */
export function composeExactRefund(planned: WorkflowData<PlannedRefund>) {
  const done = when(
    "there-is-money-to-pay-back",
    planned,
    ({ plan }) => plan.money.refund !== "0"
  ).then(() => {
    const granted = grantRefundStep(transform(planned, toGrantInput))
    const started = startRefundStep(
      transform({ planned, granted }, (it) => ({
        grant_id: it.granted.grant.id,
        order: it.planned.facts.order as unknown as OrderForRefund,
        actor: it.planned.input.actor,
      }))
    )
    const paid = payRefundStep(
      transform({ planned, started }, (it) => ({
        ...it.started,
        actor: it.planned.input.actor,
      }))
    )
    const settled = settleRefundStep(
      transform({ planned, granted, paid }, (it) => ({
        grant_id: it.granted.grant.id,
        error: it.paid.error,
        actor: it.planned.input.actor,
      }))
    )
    return transform({ planned, granted, settled }, (it) => ({
      grant: it.settled.grant,
      entries: [
        toRefundEntry(it.granted.grant, "granted", it.planned.input.actor),
        ...it.settled.entries,
      ],
    }))
  })
  return transform({ done }, (it) => ({
    grant: it.done?.grant ?? null,
    entries: it.done?.entries ?? [],
    is_paid: !it.done || it.done.grant.state === "success",
  }))
}
