import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { settleGrantedRefundWorkflow } from "../../workflows/settle-granted-refund"

export type SettleEachRefundInput = { grant_ids: string[]; actor: string }

export const settleEachRefundStepId = "settle-each-refund"

/**
 * Settles granted refunds one after another; one that fails leaves the others.
 *
 * @returns what failed, in sentences.
 */
export const settleEachRefundStep = createStep(
  settleEachRefundStepId,
  async ({ grant_ids, actor }: SettleEachRefundInput, { container }) => {
    const failures: string[] = []
    for (const grant_id of grant_ids) {
      const { errors } = await settleGrantedRefundWorkflow(container).run({
        input: { grant_id, actor },
        throwOnError: false,
      })
      if (errors?.length) {
        failures.push(`Granted refund ${grant_id}: ${errors[0].error.message}`)
      }
    }
    return new StepResponse({ failures })
  }
)
