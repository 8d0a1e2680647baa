import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  removePackingFactStep,
  type RemovePackingFactInput,
} from "../steps/remove-packing-fact"

export const removePackingFactWorkflowId = "remove-packing-fact"

/** Takes a carton, code, place or a service's terms out of use. */
export const removePackingFactWorkflow = createWorkflow(
  removePackingFactWorkflowId,
  (input: WorkflowData<RemovePackingFactInput>) =>
    new WorkflowResponse(removePackingFactStep(input))
)
