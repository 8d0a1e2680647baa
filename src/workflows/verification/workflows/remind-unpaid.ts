import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { remindUnpaidStep } from "../steps/remind-unpaid"
import type { ReviewOrderInput } from "../compose/compose-review"

export const remindUnpaidWorkflowId = "remind-unpaid"

/**
 * Reminds a customer once, by e-mail through the shop's notification module,
 * that an order waits for money.
 */
export const remindUnpaidWorkflow = createWorkflow(
  remindUnpaidWorkflowId,
  (input: WorkflowData<ReviewOrderInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    const reminder = remindUnpaidStep(input)
    releaseLockStep(lock)
    recordTimelineStep(transform(reminder, ({ entries }) => entries))
    return new WorkflowResponse(reminder)
  }
)
