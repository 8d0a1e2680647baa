import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { OrderForRefund } from "../../refunds/order-for-refund"
import { type PlannedPayout, planPayouts } from "../../refunds/plan-payouts"
import { sayAmount } from "../../refunds/say-amount"
import { toPaidPayments } from "../../refunds/to-paid-payments"

export type StartRefundInput = {
  grant_id: string
  order: OrderForRefund
  actor: string
}

export const startRefundStepId = "start-refund"

/**
 * Marks a granted refund as being paid and says which payment pays what is
 * not paid yet. It is not undone: from here on money may have gone, and what
 * core's refunds say decides (`settleRefundStep`, and the sweeper after a
 * crash).
 */
export const startRefundStep = createStep(
  startRefundStepId,
  async ({ grant_id, order, actor }: StartRefundInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const grant = await verification.retrieveGrantedRefund(grant_id)
    if (grant.state === "success") {
      return new StepResponse({ grant, payouts: [] as PlannedPayout[] })
    }
    if (grant.state === "withdrawn") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The granted refund ${grant_id} was withdrawn. Grant a new one.`
      )
    }
    const payouts = planPayouts(order, grant)
    if (!payouts) {
      throw tooLittleCharged(grant, order)
    }
    const started = await verification.updateGrantedRefunds({
      id: grant_id,
      state: "pending",
      executed_by: actor,
      executed_at: new Date(),
      error: null,
    })
    return new StepResponse({ grant: started, payouts })
  }
)

function tooLittleCharged(
  { amount_minor }: { amount_minor: string },
  order: OrderForRefund
) {
  const charged = toPaidPayments(order).reduce(
    (sum, { captured, refunded }) => sum + captured - refunded,
    0n
  )
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `${sayAmount(BigInt(amount_minor), order.currency_code)} cannot be paid ` +
      `back: ${sayAmount(charged, order.currency_code)} is charged. Withdraw ` +
      "the refund and grant what is there."
  )
}
