import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findMissingTrackersStep } from "../steps/find-missing-trackers"
import { registerTrackersWorkflow } from "./register-trackers"

export const findMissingTrackersWorkflowId = "find-missing-trackers"

/** Makes the trackers of shipments whose event was lost. */
export const findMissingTrackersWorkflow = createWorkflow(
  findMissingTrackersWorkflowId,
  () => {
    const missing = findMissingTrackersStep()
    const created = registerTrackersWorkflow.runAsStep({
      input: transform(missing, (fulfillment_ids) => ({ fulfillment_ids })),
    })
    return new WorkflowResponse(created)
  }
)
