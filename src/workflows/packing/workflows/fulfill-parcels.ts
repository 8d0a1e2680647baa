import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  fulfillEachParcelStep,
  type FulfillParcelsInput,
} from "../steps/fulfill-each-parcel"

export const fulfillParcelsWorkflowId = "fulfill-parcels"

/**
 * Buys labels of several parcels, each by itself: one that fails leaves those
 * before it bought and those after it tried.
 */
export const fulfillParcelsWorkflow = createWorkflow(
  fulfillParcelsWorkflowId,
  (input: WorkflowData<FulfillParcelsInput>) =>
    new WorkflowResponse(fulfillEachParcelStep(input))
)
