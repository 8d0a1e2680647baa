import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { observeStockStep, type SeenStock } from "../steps/observe-stock"

export const observeStockWorkflowId = "observe-stock"

/**
 * Writes into the stock ledger what changed of levels since it last saw them.
 *
 * @returns how many entries that were.
 */
export const observeStockWorkflow = createWorkflow(
  observeStockWorkflowId,
  (seen: WorkflowData<SeenStock>) =>
    new WorkflowResponse(observeStockStep(seen))
)
