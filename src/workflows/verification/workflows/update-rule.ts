import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  insertRuleVersionStep,
  type UpdateRuleInput,
} from "../steps/rules/insert-rule-version"
import { refuseUnknownLocationsStep } from "../steps/rules/refuse-unknown-locations"

export const updateRuleWorkflowId = "update-order-rule"

/**
 * Changes what a rule says; what it said before stays in its versions.
 *
 * @returns its id.
 */
export const updateRuleWorkflow = createWorkflow(
  updateRuleWorkflowId,
  (input: WorkflowData<UpdateRuleInput>) => {
    refuseUnknownLocationsStep(input)
    return new WorkflowResponse(insertRuleVersionStep(input))
  }
)
