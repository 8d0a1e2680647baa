import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { writeReceivedFilesStep } from "../steps/write-received-files"

export const writeSourceFilesWorkflowId = "write-source-files"

/**
 * Writes every file that was received a minute ago or longer and is not
 * written yet.
 *
 * @returns what failed, in sentences.
 */
export const writeSourceFilesWorkflow = createWorkflow(
  writeSourceFilesWorkflowId,
  () => {
    const failures = writeReceivedFilesStep()
    return new WorkflowResponse(transform({ failures }, (outcome) => outcome))
  }
)
