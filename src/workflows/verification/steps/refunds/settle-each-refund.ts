import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { settleGrantedRefundWorkflow } from "../../workflows/settle-granted-refund"
import { runEach } from "../../../run-each"

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
    const { failures } = await runEach(
      settleGrantedRefundWorkflow(container),
      grant_ids.map((grant_id) => ({
        subject: `Granted refund ${grant_id}`,
        input: { grant_id, actor },
      }))
    )
    return new StepResponse({ failures })
  }
)
