import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { NewCourierAccount } from "../../../modules/tracking/accounts/new-courier-account"
import { openCourierAccountStep } from "../steps/open-courier-account"

export const openCourierAccountWorkflowId = "open-courier-account"

/**
 * Opens an account that a courier reports to.
 *
 * @returns its id and, this once, the token of its webhook's address.
 */
export const openCourierAccountWorkflow = createWorkflow(
  openCourierAccountWorkflowId,
  (input: WorkflowData<NewCourierAccount>) =>
    new WorkflowResponse(openCourierAccountStep(input))
)
