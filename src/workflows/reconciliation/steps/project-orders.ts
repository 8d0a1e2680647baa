import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { projectPlatformItemsWorkflow } from "../workflows/project-platform-items"

export const projectOrdersStepId = "project-orders"

/** Brings the items of some orders up to date; without any, does nothing. */
export const projectOrdersStep = createStep(
  projectOrdersStepId,
  async ({ order_ids }: { order_ids: string[] }, { container }) => {
    if (order_ids.length) {
      await projectPlatformItemsWorkflow(container).run({
        input: { order_ids },
      })
    }
    return new StepResponse(order_ids)
  }
)
