import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { gatherLabelStep } from "../steps/gather-label"

export const printLabelWorkflowId = "print-parcel-label"

/**
 * What a labelled parcel's own label says; where the shop has a GS1 company
 * prefix, the parcel gets its SSCC with the first call.
 */
export const printLabelWorkflow = createWorkflow(
  printLabelWorkflowId,
  (input: WorkflowData<{ parcel_id: string }>) =>
    new WorkflowResponse(gatherLabelStep(input))
)
