import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { cancelStockCountStep } from "../steps/cancel-stock-count"

export const cancelStockCountWorkflowId = "cancel-stock-count"

/** Gives a sheet up: its items are due to be counted again. */
export const cancelStockCountWorkflow = createWorkflow(
  cancelStockCountWorkflowId,
  (input: WorkflowData<{ count_id: string }>) =>
    new WorkflowResponse(cancelStockCountStep(input))
)
