import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { OrderFile } from "../intake/order-file"
import { checkOrderFileStep } from "../steps/intake/check-order-file"

export const checkOrderFileWorkflowId = "check-order-file"

/** A dry run: what importing a file would come to. Nothing is written. */
export const checkOrderFileWorkflow = createWorkflow(
  checkOrderFileWorkflowId,
  (input: WorkflowData<OrderFile>) =>
    new WorkflowResponse(checkOrderFileStep(input))
)
