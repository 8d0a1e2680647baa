import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { closeIntakeBatchStep } from "../steps/intake/close-intake-batch"
import { createEachOrderStep } from "../steps/intake/create-each-order"

export const importOrdersWorkflowId = "import-orders"

/**
 * Makes the orders of a received file. Cut off anywhere and run again, each
 * order is made once.
 */
export const importOrdersWorkflow = createWorkflow(
  importOrdersWorkflowId,
  (input: WorkflowData<{ batch_id: string }>) => {
    createEachOrderStep(input)
    return new WorkflowResponse(closeIntakeBatchStep(input))
  }
)
