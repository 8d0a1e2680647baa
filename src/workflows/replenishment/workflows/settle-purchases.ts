import { InventoryLevelWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { toLevelEvents } from "../purchase/to-level-events"
import { settlePurchasesStep } from "../steps/settle-purchases"

export const settlePurchasesWorkflowId = "settle-purchases-workflow"

/** Finishes what was cut off of purchase orders and receipts. */
export const settlePurchasesWorkflow = createWorkflow(
  settlePurchasesWorkflowId,
  () => {
    const settled = settlePurchasesStep()
    emitEventStep({
      eventName: InventoryLevelWorkflowEvents.UPDATED,
      data: transform(settled, toLevelEvents),
    })
    return new WorkflowResponse(settled)
  }
)
