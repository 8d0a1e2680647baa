import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { verifyOrderWorkflow } from "../workflows/verify-order"
import { runEach } from "../../run-each"

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
    const { done, failures } = await runEach(
      verifyOrderWorkflow(container),
      order_ids.map((order_id) => ({
        subject: `Order ${order_id}`,
        input: { order_id, actor },
      }))
    )
    const verified = done.map(({ input, result }) => ({
      order_id: input.order_id,
      stage: result.stage,
    }))
    return new StepResponse({ verified, failures })
  }
)
