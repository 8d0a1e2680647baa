import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { judgeAccountsStep } from "../steps/judge-accounts"
import { judgeEachPageStep } from "../steps/judge-each-page"
import { judgeShippingStep } from "../steps/judge-shipping"
import { refreshLatenessStep } from "../steps/refresh-lateness"
import { tellAlertsStep } from "../steps/tell-alerts"

export type WatchParcelsInput = {
  /** UTC, ISO 8601; default: the clock's. */
  now?: string
}

export const watchParcelsWorkflowId = "watch-parcels"

/**
 * Opens and closes the alerts that time brings about: of parcels, of orders
 * that are to be shipped, of courier accounts and of unmapped words. Tells of
 * those whose telling was cut off.
 *
 * @returns how many alerts of parcels were opened.
 */
export const watchParcelsWorkflow = createWorkflow(
  watchParcelsWorkflowId,
  (input: WorkflowData<WatchParcelsInput>) => {
    refreshLatenessStep(input)
    const opened = judgeEachPageStep(input)
    judgeShippingStep(input)
    judgeAccountsStep(input)
    tellAlertsStep({ ids: null })
    return new WorkflowResponse(opened)
  }
)
