import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { composeIssue } from "../paper/compose-issue"
import type { PaperSource } from "../paper/paper-source"
import { findPaperOrderStep } from "../steps/find-paper-order"
import { toDocumentEntries } from "../to-document-entries"

export type IssueDocumentWorkflowInput = PaperSource & {
  actor: string
  /** Whether a source whose paper was voided gets another one. */
  again?: boolean
}

export const issueDocumentWorkflowId = "issue-document"

/**
 * Issues an order's invoice, a capture's receipt or a parcel's delivery note.
 * Run again, it answers the same document.
 */
export const issueDocumentWorkflow = createWorkflow(
  issueDocumentWorkflowId,
  (input: WorkflowData<IssueDocumentWorkflowInput>) => {
    const source = findPaperOrderStep(input)
    const document = composeIssue(
      transform({ input, source }, (data) => ({
        ...data.input,
        order_id: data.source.order_id,
      }))
    )
    recordTimelineStep(transform(document, toDocumentEntries))
    return new WorkflowResponse(document)
  }
)
