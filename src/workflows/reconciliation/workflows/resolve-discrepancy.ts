import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ResolveInput } from "../../../modules/reconciliation/storage/discrepancies/resolve-discrepancy"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { resolveDiscrepancyStep } from "../steps/resolve-discrepancy"

export const resolveDiscrepancyWorkflowId = "resolve-discrepancy"

/** Ends a discrepancy as a person says. */
export const resolveDiscrepancyWorkflow = createWorkflow(
  resolveDiscrepancyWorkflowId,
  (input: WorkflowData<ResolveInput>) => {
    recordTimelineStep(resolveDiscrepancyStep(input))
    return new WorkflowResponse(transform(input, ({ id }) => ({ id })))
  }
)
