import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../order/to-order-lock"
import { finishRulesStep } from "../steps/finish-rules"
import { listOpenHitsStep } from "../steps/list-open-hits"
import { toRuleEntries } from "../timeline/to-rule-entries"

export const finishRulesWorkflowId = "finish-rules-of-order"

/** Does what rules have not done of an order: it failed, or was cut off. */
export const finishRulesWorkflow = createWorkflow(
  finishRulesWorkflowId,
  (input: WorkflowData<{ order_id: string }>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    const open = listOpenHitsStep(input)
    recordTimelineStep(transform(open, ({ hits }) => toRuleEntries(hits)))
    const finished = finishRulesStep(open)
    releaseLockStep(lock)
    return new WorkflowResponse(finished)
  }
)
