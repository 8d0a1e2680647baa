import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type PlanCoreRefundInput,
  planCoreRefundStep,
} from "../steps/plan-core-refund"

export const planCoreRefundWorkflowId = "plan-core-refund-workflow"

/** Writes a refund of core's own route down before its provider is asked. */
export const planCoreRefundWorkflow = createWorkflow(
  planCoreRefundWorkflowId,
  (input: WorkflowData<PlanCoreRefundInput>) =>
    new WorkflowResponse(planCoreRefundStep(input))
)
