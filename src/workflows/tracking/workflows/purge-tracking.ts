import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { expireOutdatedTrackersStep } from "../steps/expire-outdated-trackers"
import { purgeTrackingStep } from "../steps/purge-tracking"

export const purgeTrackingWorkflowId = "purge-tracking"

/**
 * Expires parcels that are followed no more and deletes what is kept no more.
 *
 * @returns how many trackers expired, and how many payloads were deleted.
 */
export const purgeTrackingWorkflow = createWorkflow(
  purgeTrackingWorkflowId,
  () => {
    const expired = expireOutdatedTrackersStep()
    const purged = purgeTrackingStep()
    return new WorkflowResponse(
      transform({ expired, purged }, (did) => ({
        ...did.expired,
        ...did.purged,
      }))
    )
  }
)
