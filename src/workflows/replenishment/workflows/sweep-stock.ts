import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sweepStockStep } from "../steps/sweep-stock"
import { tellCountsStep } from "../steps/tell-counts"

export const sweepStockWorkflowId = "sweep-stock"

/**
 * Books what no event told of levels, begins the ledgers of those that have
 * none, and tells of counts that nobody was told of.
 *
 * @returns how many levels were begun and entries written.
 */
export const sweepStockWorkflow = createWorkflow(sweepStockWorkflowId, () => {
  const swept = sweepStockStep()
  tellCountsStep({})
  return new WorkflowResponse(swept)
})
