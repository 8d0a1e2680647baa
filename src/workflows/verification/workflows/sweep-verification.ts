import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findUnverifiedOrdersStep } from "../steps/find-unverified-orders"
import { verifyEachOrderStep } from "../steps/verify-each-order"

export const sweepVerificationWorkflowId = "sweep-verification"

/**
 * Verifies orders whose event was lost: those without a review, those that
 * changed after theirs, and those that wait.
 */
export const sweepVerificationWorkflow = createWorkflow(
  sweepVerificationWorkflowId,
  (input: WorkflowData<{ actor: string }>) => {
    const found = findUnverifiedOrdersStep()
    const swept = verifyEachOrderStep(
      transform({ input, found }, ({ input: { actor }, found: order_ids }) => ({
        order_ids,
        actor,
      }))
    )
    return new WorkflowResponse(swept)
  }
)
