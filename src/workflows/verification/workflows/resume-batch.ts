import {
  createWorkflow,
  transform,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { refuseDoneBatchStep } from "../steps/intake/refuse-done-batch"

export const resumeBatchWorkflowId = "resume-intake-batch"

/** Goes on with one import: its pending orders are made. */
export const resumeBatchWorkflow = createWorkflow(
  resumeBatchWorkflowId,
  (input: WorkflowData<{ batch_id: string }>) => {
    refuseDoneBatchStep(input)
    emitEventStep({
      eventName: orderCycleEvents.intakeBatchReceived,
      data: transform(input, ({ batch_id }) => ({ id: batch_id })),
    })
  }
)
