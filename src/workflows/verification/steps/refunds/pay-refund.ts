import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../../modules/reconciliation/service"
import { GRANT_METADATA_KEY } from "../../../../modules/verification/refunds/grant-metadata-key"
import { refundPayments } from "../../../reconciliation/refunds/refund-payments"

export type PayRefundInput = {
  grant: {
    id: string
    order_id: string
    currency_code: string
    reason: string
    note: string | null
  }
  payouts: { payment_id: string; amount_minor: string }[]
  actor: string
}

export const payRefundStepId = "pay-refund"

/**
 * Has core pay a granted refund, one payment after another, as every refund
 * is paid: guarded to the minor unit and planned first. What fails stops the
 * rest and is told, because money that went does not come back by a
 * compensation.
 */
export const payRefundStep = createStep(
  payRefundStepId,
  async ({ grant, payouts, actor }: PayRefundInput, { container }) => {
    if (!payouts.length) {
      return new StepResponse({ error: null as string | null })
    }
    const earlier = await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .listRefundActions({ grant_id: grant.id }, { select: ["id"], take: null })
    try {
      const { error } = await refundPayments(container, {
        order_id: grant.order_id,
        currency_code: grant.currency_code,
        amount_minor: payouts
          .reduce((sum, one) => sum + BigInt(one.amount_minor), 0n)
          .toString(),
        shares: payouts,
        // What an earlier execution asked for has ended, or blocks this one.
        idempotency_key: `${grant.id}:${earlier.length}`,
        reason: grant.note ?? grant.reason,
        grant_id: grant.id,
        metadata: { [GRANT_METADATA_KEY]: grant.id },
        actor,
      })
      return new StepResponse({ error })
    } catch (error) {
      if (error instanceof MedusaError) {
        return new StepResponse({ error: error.message as string | null })
      }
      throw error
    }
  }
)
