import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sweepStockStep } from "../steps/sweep-stock"
import { writeStockDaysStep } from "../steps/write-stock-days"

export const writeStockDaysWorkflowId = "write-stock-days"

/**
 * Writes how much there was of every item at the end of each store-local day
 * that is over, and how long it could be sold. Days that were missed are
 * caught up with. What no event told is looked for first.
 *
 * @returns the days, ISO.
 */
export const writeStockDaysWorkflow = createWorkflow(
  writeStockDaysWorkflowId,
  () => {
    sweepStockStep()
    return new WorkflowResponse(writeStockDaysStep())
  }
)
