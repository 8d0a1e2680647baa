import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type CreateRuleInput,
  insertRuleStep,
} from "../steps/rules/insert-rule"
import { refuseUnknownLocationsStep } from "../steps/rules/refuse-unknown-locations"

export const createRuleWorkflowId = "create-order-rule"

/**
 * Makes a rule.
 *
 * @returns its id.
 */
export const createRuleWorkflow = createWorkflow(
  createRuleWorkflowId,
  (input: WorkflowData<CreateRuleInput>) => {
    refuseUnknownLocationsStep(input)
    return new WorkflowResponse(insertRuleStep(input))
  }
)
