import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { expireEachOrderStep } from "../steps/expire-each-order"
import { findUnpaidOrdersStep } from "../steps/find-unpaid-orders"

export const expireUnpaidWorkflowId = "expire-unpaid"

/** Ends orders that nobody paid in time and reminds at half of it. */
export const expireUnpaidWorkflow = createWorkflow(
  expireUnpaidWorkflowId,
  (input: WorkflowData<{ actor: string }>) => {
    const found = findUnpaidOrdersStep()
    const done = expireEachOrderStep(
      transform({ input, found }, (both) => ({
        ...both.found,
        actor: both.input.actor,
      }))
    )
    return new WorkflowResponse(done)
  }
)
