import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  switchRuleStep,
  type SwitchRuleInput,
} from "../steps/rules/switch-rule"

export const switchRuleWorkflowId = "switch-order-rule"

/**
 * Switches a rule on or off.
 *
 * @returns its id.
 */
export const switchRuleWorkflow = createWorkflow(
  switchRuleWorkflowId,
  (input: WorkflowData<SwitchRuleInput>) =>
    new WorkflowResponse(switchRuleStep(input))
)
