import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findInterruptedRefundsStep } from "../steps/refunds/find-interrupted-refunds"
import { settleEachRefundStep } from "../steps/refunds/settle-each-refund"

export const sweepGrantedRefundsWorkflowId = "sweep-granted-refunds"

/** Settles refunds whose execution was cut off, by a crash for instance. */
export const sweepGrantedRefundsWorkflow = createWorkflow(
  sweepGrantedRefundsWorkflowId,
  (input: WorkflowData<{ actor: string }>) => {
    const found = findInterruptedRefundsStep()
    const settled = settleEachRefundStep(
      transform({ input, found }, ({ input: { actor }, found: grant_ids }) => ({
        grant_ids,
        actor,
      }))
    )
    return new WorkflowResponse(settled)
  }
)
