import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { checkBooksStep } from "../steps/check-books"

export const checkBooksWorkflowId = "check-books"

/**
 * Follows every account's audit and checks what must hold of all rows.
 *
 * @returns what is wrong, in sentences.
 */
export const checkBooksWorkflow = createWorkflow(checkBooksWorkflowId, () => {
  const problems = checkBooksStep()
  return new WorkflowResponse(transform({ problems }, (outcome) => outcome))
})
