import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type WriteCountedInput,
  writeCountedStep,
} from "../steps/write-counted"

export const writeCountedWorkflowId = "write-counted-units"

/**
 * Writes what was counted of items of a sheet; counted again, the last counts.
 *
 * @throws MedusaError NOT_ALLOWED for a sheet that is done, NOT_FOUND for an
 *   item that is not on it.
 */
export const writeCountedWorkflow = createWorkflow(
  writeCountedWorkflowId,
  (input: WorkflowData<WriteCountedInput>) =>
    new WorkflowResponse(writeCountedStep(input))
)
