import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { toMainUnits } from "../../../../money/to-main-units"
import { GRANT_METADATA_KEY } from "../../../../modules/verification/refunds/grant-metadata-key"

export type PayRefundInput = {
  grant: {
    id: string
    currency_code: string
    reason: string
    note: string | null
  }
  payouts: { payment_id: string; amount_minor: string }[]
  actor: string
}

export const payRefundStepId = "pay-refund"

/**
 * Has core pay a granted refund, one payment after another; what fails stops
 * the rest and is told, because money that went does not come back by a
 * compensation.
 */
export const payRefundStep = createStep(
  payRefundStepId,
  async ({ grant, payouts, actor }: PayRefundInput, { container }) => {
    let failure: string | null = null
    for (const { payment_id, amount_minor } of payouts) {
      const input = {
        payment_id,
        amount: toMainUnits(BigInt(amount_minor), grant.currency_code),
        created_by: actor,
        note: grant.note ?? grant.reason,
        // Core's type lacks it, its step and its module take it.
        metadata: { [GRANT_METADATA_KEY]: grant.id },
      }
      const { errors } = await refundPaymentWorkflow(container).run({
        input,
        throwOnError: false,
      })
      if (errors?.length) {
        failure = String(errors[0].error.message)
        break
      }
    }
    return new StepResponse({ error: failure })
  }
)
