import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toRefundEntries } from "../refunds/to-refund-entries"
import {
  type FinishCoreRefundInput,
  finishCoreRefundStep,
} from "../steps/finish-core-refund"

export const finishCoreRefundWorkflowId = "finish-core-refund-workflow"

/** Notes how a refund of core's own route ended; the caller has the lock. */
export const finishCoreRefundWorkflow = createWorkflow(
  finishCoreRefundWorkflowId,
  (input: WorkflowData<FinishCoreRefundInput>) => {
    const refund = finishCoreRefundStep(input)
    recordTimelineStep(
      transform(refund, (it) => toRefundEntries([it], it.actor))
    )
    return new WorkflowResponse(refund)
  }
)
