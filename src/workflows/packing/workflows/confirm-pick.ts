import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toBatchEntries } from "../picking/to-batch-entries"
import { confirmPickStep, type ConfirmPickInput } from "../steps/confirm-pick"

export const confirmPickWorkflowId = "confirm-pick"

/** Counts units of a row of a batch as taken from their shelf, once. */
export const confirmPickWorkflow = createWorkflow(
  confirmPickWorkflowId,
  (input: WorkflowData<ConfirmPickInput>) => {
    const picked = confirmPickStep(input)
    recordTimelineStep(transform(picked, toBatchEntries))
    return new WorkflowResponse(picked.batch)
  }
)
