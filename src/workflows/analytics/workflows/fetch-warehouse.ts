import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { FileShare } from "../../../modules/analytics/share/file-share"
import { fetchGenerationStep } from "../steps/fetch-generation"

export const fetchWarehouseWorkflowId = "fetch-warehouse"

/**
 * Fetches a shared generation from the File module, checks its size and
 * SHA-256, and publishes it in this process's directory. What is there stays
 * when it is as new, or when anything fails.
 *
 * @returns `received`, `kept` (what is here is as new), or `busy` (another
 *   process writes into the directory).
 */
export const fetchWarehouseWorkflow = createWorkflow(
  fetchWarehouseWorkflowId,
  (input: WorkflowData<FileShare>) =>
    new WorkflowResponse(fetchGenerationStep(input))
)
