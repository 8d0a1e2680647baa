import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { refreshLanesStep } from "../steps/refresh-lanes"

export const refreshLaneStatsWorkflowId = "refresh-lane-stats"

/** Measures how long parcels take on every lane, from the deliveries so far. */
export const refreshLaneStatsWorkflow = createWorkflow(
  refreshLaneStatsWorkflowId,
  () => new WorkflowResponse(refreshLanesStep())
)
