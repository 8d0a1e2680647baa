import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type MovePromiseInput, movePromiseStep } from "../steps/move-promise"

export const movePromiseWorkflowId = "move-tracker-promise"

/** Parcels on their way get their order's promise when it changes. */
export const movePromiseWorkflow = createWorkflow(
  movePromiseWorkflowId,
  (input: WorkflowData<MovePromiseInput>) =>
    new WorkflowResponse(movePromiseStep(input))
)
