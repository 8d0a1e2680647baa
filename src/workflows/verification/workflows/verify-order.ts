import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { toOrderLock } from "../../to-order-lock"
import { tryReleaseOrderStep } from "../steps/try-release-order"
import { composeReview } from "../compose/compose-review"

export type VerifyOrderInput = { order_id: string; actor: string }

export const verifyOrderWorkflowId = "verify-order"

/**
 * Checks an order and holds it, or releases it when every gate is met and the
 * shop lets orders go by themselves. Run again, it changes only what the
 * order's facts changed.
 *
 * Hook `checksCompleted` hears of every review.
 */
export const verifyOrderWorkflow = createWorkflow(
  verifyOrderWorkflowId,
  (input: WorkflowData<VerifyOrderInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    const review = composeReview(input)
    releaseLockStep(lock)

    const checksCompleted = createHook("checksCompleted", {
      order_id: input.order_id,
      review,
    })
    const outcome = tryReleaseOrderStep({ review, actor: input.actor })
    return new WorkflowResponse(outcome, { hooks: [checksCompleted] })
  }
)
