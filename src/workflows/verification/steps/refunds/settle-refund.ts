import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { TimelineEntry } from "../../../../types/timeline"
import { findPayouts } from "../../refunds/find-payouts"
import {
  type OrderForRefund,
  orderForRefundFields,
} from "../../refunds/order-for-refund"
import { sayAmount } from "../../refunds/say-amount"
import { toRefundEntry } from "../../refunds/to-refund-entry"

export type SettleRefundInput = {
  grant_id: string
  /** Why a payment did not pay. */
  error: string | null
  actor: string
}

export const settleRefundStepId = "settle-refund"

/**
 * Writes how paying a granted refund ended, by what core's refunds say; they
 * may say later that one which got no answer was paid.
 *
 * @returns the granted refund and its timeline entries.
 */
export const settleRefundStep = createStep(
  settleRefundStepId,
  async ({ grant_id, error, actor }: SettleRefundInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const grant = await verification.retrieveGrantedRefund(grant_id)
    if (grant.state !== "pending" && grant.state !== "failure") {
      return new StepResponse({ grant, entries: [] as TimelineEntry[] })
    }
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: orderForRefundFields,
        filters: { id: grant.order_id },
      })
    const { ids, paid } = findPayouts(data[0] as OrderForRefund, grant_id)
    const isPaid = paid === BigInt(grant.amount_minor)
    if (grant.state === "failure" && !isPaid) {
      return new StepResponse({ grant, entries: [] as TimelineEntry[] })
    }
    const settled = await verification.updateGrantedRefunds({
      id: grant_id,
      state: isPaid ? "success" : "failure",
      refund_id: ids.join(",") || null,
      error: isPaid ? null : sayFailure(grant, paid, error),
    })
    return new StepResponse({
      grant: settled,
      entries: [toRefundEntry(settled, isPaid ? "success" : "failure", actor)],
    })
  }
)

const sayFailure = (
  grant: { amount_minor: string; currency_code: string },
  paid: bigint,
  error: string | null
) =>
  `${sayAmount(paid, grant.currency_code)} of ` +
  `${sayAmount(BigInt(grant.amount_minor), grant.currency_code)} was paid: ` +
  `${error ?? "the execution was interrupted."} Execute it again to pay the rest.`
