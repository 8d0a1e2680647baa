import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { StationBeat } from "../../../modules/packing/storage/beat-station-lock"
import { leaveStationStep } from "../steps/leave-station"

export const leaveStationWorkflowId = "leave-station-workflow"

/** Gives an order back to all stations. */
export const leaveStationWorkflow = createWorkflow(
  leaveStationWorkflowId,
  (input: WorkflowData<StationBeat>) =>
    new WorkflowResponse(leaveStationStep(input))
)
