import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { toOrderLock } from "../../to-order-lock"
import { listOpenHitsStep } from "../steps/rules/list-open-hits"
import { recordReviewStep } from "../steps/record-review"

export const finishRulesWorkflowId = "finish-rules-of-order"

/** Does what rules have not done of an order: it failed, or was cut off. */
export const finishRulesWorkflow = createWorkflow(
  finishRulesWorkflowId,
  (input: WorkflowData<{ order_id: string }>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    const hits = listOpenHitsStep(input)
    const finished = recordReviewStep({ entries: [], events: [], hits })
    releaseLockStep(lock)
    return new WorkflowResponse(finished)
  }
)
