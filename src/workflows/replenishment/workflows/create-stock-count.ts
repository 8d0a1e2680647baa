import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type InsertStockCountInput,
  insertStockCountStep,
} from "../steps/insert-stock-count"

export const createStockCountWorkflowId = "create-stock-count"

/**
 * Makes a sheet of what is due to be counted at a location, longest overdue
 * first, or of the items named.
 *
 * @returns its id.
 * @throws MedusaError NOT_FOUND when there is nothing to count.
 */
export const createStockCountWorkflow = createWorkflow(
  createStockCountWorkflowId,
  (input: WorkflowData<InsertStockCountInput>) =>
    new WorkflowResponse(insertStockCountStep(input))
)
