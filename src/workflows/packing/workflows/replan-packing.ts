import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  planEachPlaceStep,
  type ReplanPackingInput,
} from "../steps/plan-each-place"

export const replanPackingWorkflowId = "replan-packing"

/** Plans again what cartons, sizes or rates have changed for. */
export const replanPackingWorkflow = createWorkflow(
  replanPackingWorkflowId,
  (input: WorkflowData<ReplanPackingInput>) =>
    new WorkflowResponse(planEachPlaceStep(input))
)
