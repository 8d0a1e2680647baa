import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  judgeParcelsStep,
  type JudgeParcelsInput,
} from "../steps/judge-parcels"
import { tellAlertsStep } from "../steps/tell-alerts"

export const judgeParcelsWorkflowId = "judge-parcels"

/**
 * Opens and closes what a person should look at of parcels, and tells of it.
 *
 * @returns ids of the alerts that were opened.
 */
export const judgeParcelsWorkflow = createWorkflow(
  judgeParcelsWorkflowId,
  (input: WorkflowData<JudgeParcelsInput>) => {
    const opened = judgeParcelsStep(input)
    tellAlertsStep(transform(opened, (ids) => ({ ids })))
    return new WorkflowResponse(opened)
  }
)
