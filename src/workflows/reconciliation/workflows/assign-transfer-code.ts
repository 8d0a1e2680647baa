import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import {
  type AssignTransferCodesInput,
  assignTransferCodesStep,
} from "../steps/assign-transfer-codes"

export const assignTransferCodeWorkflowId = "assign-transfer-code"

/**
 * Gives orders that are paid by bank transfer the code and the amount that
 * their buyers are told, each once; one that owes something else by now, and
 * of which nothing was paid, gets a new amount. Others are left alone.
 */
export const assignTransferCodeWorkflow = createWorkflow(
  assignTransferCodeWorkflowId,
  (input: WorkflowData<AssignTransferCodesInput>) => {
    const assigned = assignTransferCodesStep(input)
    when("codes-are-new", assigned, ({ ids }) => ids.length > 0).then(() => {
      emitEventStep({
        eventName: orderCycleEvents.transferCodeAssigned,
        data: transform(assigned, ({ ids }) => ({ ids })),
      })
    })
    return new WorkflowResponse(assigned)
  }
)
