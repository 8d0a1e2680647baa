import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { PickBatchRelease } from "../../../modules/packing/storage/release-pick-batch"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toBatchEntries } from "../picking/to-batch-entries"
import { releasePickBatchStep } from "../steps/release-pick-batch"

export const releasePickBatchWorkflowId = "release-pick-batch"

/** Sends a draft to the shelves. */
export const releasePickBatchWorkflow = createWorkflow(
  releasePickBatchWorkflowId,
  (input: WorkflowData<PickBatchRelease>) => {
    const released = releasePickBatchStep(input)
    recordTimelineStep(transform(released, toBatchEntries))
    return new WorkflowResponse(released.batch)
  }
)
