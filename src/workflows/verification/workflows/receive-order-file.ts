import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import {
  type OpenIntakeBatchInput,
  openIntakeBatchStep,
} from "../steps/intake/open-intake-batch"

export const receiveOrderFileWorkflowId = "receive-order-file"

/**
 * Takes a file of orders in: its rows are judged and its orders written down
 * at once; they are made afterwards. The same file, while it is being
 * imported, is answered with the first batch.
 */
export const receiveOrderFileWorkflow = createWorkflow(
  receiveOrderFileWorkflowId,
  (input: WorkflowData<OpenIntakeBatchInput>) => {
    const batch = openIntakeBatchStep(input)
    emitEventStep({
      eventName: orderCycleEvents.intakeBatchReceived,
      data: transform(batch, ({ id }) => ({ id })),
    })
    return new WorkflowResponse(batch)
  }
)
