import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  addStatementFileStep,
  type AddStatementFileInput,
} from "../steps/add-statement-file"

export const importStatementWorkflowId = "import-statement"

/**
 * Imports a bank's statement. Lines that an earlier file had are not added
 * again; a file with errors is kept in quarantine, where nothing is matched
 * by itself; one that is no statement is refused.
 *
 * @returns the file's id, how many lines are new, and what was found.
 */
export const importStatementWorkflow = createWorkflow(
  importStatementWorkflowId,
  (input: WorkflowData<AddStatementFileInput>) =>
    new WorkflowResponse(addStatementFileStep(input))
)
