import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { planPackingStep, type PlanPackingInput } from "../steps/plan-packing"

export const planPackingWorkflowId = "plan-packing-workflow"

/**
 * Chooses cartons for what an order still has to get, per location. The same
 * goods, cartons and rates give the same plan, which then stays.
 *
 * @returns the ids of the plans that are active now.
 */
export const planPackingWorkflow = createWorkflow(
  planPackingWorkflowId,
  (input: WorkflowData<PlanPackingInput>) =>
    new WorkflowResponse(planPackingStep(input))
)
