import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { releaseOrderWorkflow } from "../workflows/release-order"

export type ReleaseOrdersInput = { order_ids: string[]; actor: string }

export const releaseEachOrderStepId = "release-each-order"

/** Releases orders one after another; one that waits leaves the others. */
export const releaseEachOrderStep = createStep(
  releaseEachOrderStepId,
  async ({ order_ids, actor }: ReleaseOrdersInput, { container }) => {
    const released: string[] = []
    const refused: { order_id: string; message: string }[] = []
    for (const order_id of [...new Set(order_ids)]) {
      const { errors } = await releaseOrderWorkflow(container).run({
        input: { order_id, actor },
        throwOnError: false,
      })
      if (errors?.length) {
        refused.push({ order_id, message: errors[0].error.message })
      } else {
        released.push(order_id)
      }
    }
    return new StepResponse({ released, refused })
  }
)
