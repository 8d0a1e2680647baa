import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { pollDueTrackersStep } from "../steps/poll-due-trackers"

export const pollTrackersWorkflowId = "poll-trackers"

/** Asks couriers about the parcels that are due. */
export const pollTrackersWorkflow = createWorkflow(
  pollTrackersWorkflowId,
  () => new WorkflowResponse(pollDueTrackersStep())
)
