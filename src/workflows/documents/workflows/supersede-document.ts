import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { composeIssue } from "../paper/compose-issue"
import { loadDocumentStep } from "../steps/load-document"
import type { EndDocumentInput } from "../steps/void-document"
import { toDocumentEntries } from "../to-document-entries"
import { toEndedEntries } from "../to-ended-entries"

export const supersedeDocumentWorkflowId = "supersede-document"

/**
 * Issues a paper of the same source as things are now, and ends the one
 * before, both or neither. Run again, it answers the same new paper.
 */
export const supersedeDocumentWorkflow = createWorkflow(
  supersedeDocumentWorkflowId,
  (input: WorkflowData<EndDocumentInput>) => {
    const before = loadDocumentStep(input)
    const document = composeIssue(
      transform({ input, before }, (data) => ({
        type: data.before.type,
        source_id: data.before.source_id,
        order_id: data.before.order_id,
        actor: data.input.actor,
        supersedes: { id: data.input.id, reason: data.input.reason },
      }))
    )
    const ended = loadDocumentStep(input).config({ name: "load-ended" })
    recordTimelineStep(
      transform({ document, ended }, (papers) => [
        ...toEndedEntries(papers.ended),
        ...toDocumentEntries(papers.document),
      ])
    )
    return new WorkflowResponse(document)
  }
)
