import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  releaseHoldStep,
  type ReleaseHoldInput,
} from "../steps/holds/release-hold"
import { composeHoldEnd } from "../compose/compose-hold-end"

export const releaseHoldWorkflowId = "release-hold"

/**
 * Ends a hold that waits for a person.
 *
 * @returns the hold as it is then.
 */
export const releaseHoldWorkflow = createWorkflow(
  releaseHoldWorkflowId,
  (input: WorkflowData<ReleaseHoldInput>) =>
    new WorkflowResponse(composeHoldEnd(input, releaseHoldStep))
)
