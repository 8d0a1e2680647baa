import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { finishPayloadStep } from "../steps/finish-payload"
import { mergePayloadStep } from "../steps/merge-payload"
import { applyTrackerStateWorkflow } from "./apply-tracker-state"

export type IngestPayloadInput = { payload_id: string }

export const ingestPayloadWorkflowId = "ingest-payload"

/**
 * Takes a stored payload in: merges it, carries out what follows, and notes
 * that it is done. Run again, it changes nothing.
 *
 * @returns the trackers that it told of, and how it ended.
 */
export const ingestPayloadWorkflow = createWorkflow(
  ingestPayloadWorkflowId,
  (input: WorkflowData<IngestPayloadInput>) => {
    const merged = mergePayloadStep(input)
    applyTrackerStateWorkflow.runAsStep({
      input: transform(merged, ({ tracker_ids }) => ({ tracker_ids })),
    })
    finishPayloadStep(transform(merged, ({ outcome }) => outcome))
    return new WorkflowResponse(merged)
  }
)
