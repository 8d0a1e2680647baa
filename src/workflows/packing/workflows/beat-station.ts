import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { StationBeat } from "../../../modules/packing/storage/beat-station-lock"
import { beatStationStep } from "../steps/beat-station"

export const beatStationWorkflowId = "beat-station-workflow"

/** Says that a station still packs its order; refused when it lost it. */
export const beatStationWorkflow = createWorkflow(
  beatStationWorkflowId,
  (input: WorkflowData<StationBeat>) =>
    new WorkflowResponse(beatStationStep(input))
)
