import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { claimExportRunStep } from "../steps/claim-export-run"
import { enqueueExportStep } from "../steps/enqueue-export"
import { settleExportsWorkflow } from "./settle-exports"

export type StartExportInput = {
  trigger: "schedule" | "person" | "command"
  /** A user id, `api:<key id>` or `job:<name>`. */
  actor: string
  /** Reads everything anew instead of what changed. */
  full?: boolean
}

export const startExportWorkflowId = "start-export"

/**
 * Asks for an export of the warehouse. A schedule gets one per window; while
 * one waits or works, whoever asks gets that.
 *
 * @returns the run's id and whether it is new; null when nothing is due.
 */
export const startExportWorkflow = createWorkflow(
  startExportWorkflowId,
  (input: WorkflowData<StartExportInput>) => {
    // One that has ended without being noted must not stand in the way.
    settleExportsWorkflow.runAsStep({ input: undefined })
    const run = claimExportRunStep(input)
    return new WorkflowResponse(enqueueExportStep(run))
  }
)
