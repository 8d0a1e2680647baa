import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sweepStockStep } from "../steps/sweep-stock"

export const sweepStockWorkflowId = "sweep-stock"

/**
 * Books what no event told of levels, and begins the ledgers of those that
 * have none.
 *
 * @returns how many levels were begun and entries written.
 */
export const sweepStockWorkflow = createWorkflow(
  sweepStockWorkflowId,
  () => new WorkflowResponse(sweepStockStep())
)
