import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  checkFailedPayloadStep,
  type RetakePayloadInput,
} from "../steps/check-failed-payload"
import { ingestPayloadWorkflow } from "./ingest-payload"

export const retakePayloadWorkflowId = "retake-payload"

/**
 * Takes a payload in again that could not be read, or whose parcel came too
 * late: a person thinks that it can be now.
 *
 * @returns the trackers that it told of, and how it ended.
 */
export const retakePayloadWorkflow = createWorkflow(
  retakePayloadWorkflowId,
  (input: WorkflowData<RetakePayloadInput>) =>
    new WorkflowResponse(
      ingestPayloadWorkflow.runAsStep({ input: checkFailedPayloadStep(input) })
    )
)
