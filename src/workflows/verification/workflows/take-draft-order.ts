import {
  createWorkflow,
  transform,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  updateDraftOrderWorkflow,
} from "@medusajs/medusa/core-flows"
import { toOrderLock } from "../../to-order-lock"
import {
  planDraftIntakeStep,
  type PlanDraftIntakeInput,
} from "../steps/intake/plan-draft-intake"

export const takeDraftOrderWorkflowId = "take-draft-order"

/**
 * Writes on a draft who took it, when, by what channel, and on which terms.
 * Core keeps each change of a draft in its activity; the order's timeline
 * begins with what was last said, when the draft becomes an order.
 */
export const takeDraftOrderWorkflow = createWorkflow(
  takeDraftOrderWorkflowId,
  (input: WorkflowData<PlanDraftIntakeInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    const metadata = planDraftIntakeStep(input)
    updateDraftOrderWorkflow.runAsStep({
      input: transform({ input, metadata }, (planned) => ({
        id: planned.input.order_id,
        user_id: planned.input.actor,
        metadata: planned.metadata,
      })),
    })
    releaseLockStep(lock)
  }
)
