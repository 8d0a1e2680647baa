import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { removeOldSharesStep } from "../steps/remove-old-shares"
import { shareGenerationStep } from "../steps/share-generation"

export const shareWarehouseWorkflowId = "share-warehouse"

/**
 * Uploads the newest generation through the File module, once, when the
 * option `share` says so and this process has it; removes old uploads. Run
 * again, it goes on where one that died stopped.
 *
 * @returns the generation that was uploaded, if any, and how many uploads
 *   were removed.
 */
export const shareWarehouseWorkflow = createWorkflow(
  shareWarehouseWorkflowId,
  () => {
    const shared = shareGenerationStep()
    const removed = removeOldSharesStep()
    return new WorkflowResponse(transform({ shared, removed }, (all) => all))
  }
)
