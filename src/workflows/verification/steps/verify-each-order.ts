import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { verifyOrderWorkflow } from "../workflows/verify-order"

export type VerifyEachOrderInput = { order_ids: string[]; actor: string }

export const verifyEachOrderStepId = "verify-each-order"

/**
 * Verifies orders one after another; one that fails leaves the others.
 *
 * @returns where they stand now, and what failed in sentences.
 */
export const verifyEachOrderStep = createStep(
  verifyEachOrderStepId,
  async ({ order_ids, actor }: VerifyEachOrderInput, { container }) => {
    const verified: { order_id: string; stage: string }[] = []
    const failures: string[] = []
    for (const order_id of order_ids) {
      const { result, errors } = await verifyOrderWorkflow(container).run({
        input: { order_id, actor },
        throwOnError: false,
      })
      if (errors?.length) {
        failures.push(`Order ${order_id}: ${errors[0].error.message}`)
      } else {
        verified.push({ order_id, stage: result.stage })
      }
    }
    return new StepResponse({ verified, failures })
  }
)
