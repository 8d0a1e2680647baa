import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  recordShortPicksStep,
  type ReportShortPickInput,
} from "../steps/record-short-picks"
import { settleEachShortPickStep } from "../steps/settle-each-short-pick"

export const reportShortPickWorkflowId = "report-short-pick"

/**
 * Tells that units of a row are not on their shelf, or unfit. Those found go
 * on; only the orders that lack them wait.
 *
 * @returns ids of the short picks, and what is still to be settled.
 */
export const reportShortPickWorkflow = createWorkflow(
  reportShortPickWorkflowId,
  (input: WorkflowData<ReportShortPickInput>) => {
    const ids = recordShortPicksStep(input)
    const failures = settleEachShortPickStep(ids)
    return new WorkflowResponse(
      transform({ ids, failures }, (settled) => settled)
    )
  }
)
