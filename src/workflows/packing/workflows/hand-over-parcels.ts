import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  handOverEachParcelStep,
  type HandOverParcelsInput,
} from "../steps/hand-over-each-parcel"

export const handOverParcelsWorkflowId = "hand-over-parcels"

/** Gives parcels to the courier, each by itself, and says what became of each. */
export const handOverParcelsWorkflow = createWorkflow(
  handOverParcelsWorkflowId,
  (input: WorkflowData<HandOverParcelsInput>) =>
    new WorkflowResponse(handOverEachParcelStep(input))
)
