import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type AnnounceLevelEditInput,
  announceLevelEditStep,
} from "../steps/announce-level-edit"

export const announceLevelEditWorkflowId = "announce-level-edit"

/** Writes down that levels are about to be set in core, by whom and to what. */
export const announceLevelEditWorkflow = createWorkflow(
  announceLevelEditWorkflowId,
  (input: WorkflowData<AnnounceLevelEditInput>) =>
    new WorkflowResponse(announceLevelEditStep(input))
)
