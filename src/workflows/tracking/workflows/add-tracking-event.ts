import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type AddTrackingEventInput,
  writeManualEventStep,
} from "../steps/write-manual-event"
import { ingestPayloadWorkflow } from "./ingest-payload"

export const addTrackingEventWorkflowId = "add-tracking-event"

/** Takes in what a person knows of a parcel, as evidence like a courier's. */
export const addTrackingEventWorkflow = createWorkflow(
  addTrackingEventWorkflowId,
  (input: WorkflowData<AddTrackingEventInput>) => {
    const payload = writeManualEventStep(input)
    const merged = ingestPayloadWorkflow.runAsStep({ input: payload })
    return new WorkflowResponse(merged)
  }
)
