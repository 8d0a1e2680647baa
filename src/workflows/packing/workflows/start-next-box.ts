import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toParcelEntries } from "../parcel/to-parcel-entries"
import {
  startNextBoxStep,
  type StartNextBoxInput,
} from "../steps/start-next-box"

export const startNextBoxWorkflowId = "start-next-box-workflow"

/**
 * Ends a box that is full before all its units are in it: the rest goes into
 * another parcel. It takes the parcel's row lock, as scans do.
 *
 * @returns the other parcel.
 */
export const startNextBoxWorkflow = createWorkflow(
  startNextBoxWorkflowId,
  (input: WorkflowData<StartNextBoxInput>) => {
    const parcel = startNextBoxStep(input)
    recordTimelineStep(transform(parcel, toParcelEntries))
    return new WorkflowResponse(parcel)
  }
)
