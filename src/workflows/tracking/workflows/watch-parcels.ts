import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { judgeEachPageStep } from "../steps/judge-each-page"
import { tellAlertsStep } from "../steps/tell-alerts"

export type WatchParcelsInput = {
  /** UTC, ISO 8601; default: the clock's. */
  now?: string
}

export const watchParcelsWorkflowId = "watch-parcels"

/**
 * Opens and closes the alerts that time brings about, and tells of those
 * whose telling was cut off.
 *
 * @returns how many alerts were opened.
 */
export const watchParcelsWorkflow = createWorkflow(
  watchParcelsWorkflowId,
  (input: WorkflowData<WatchParcelsInput>) => {
    const opened = judgeEachPageStep(input)
    tellAlertsStep({ ids: null })
    return new WorkflowResponse(opened)
  }
)
