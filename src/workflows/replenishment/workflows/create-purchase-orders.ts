import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createPurchaseOrdersStep,
  type CreatePurchaseOrdersInput,
} from "../steps/create-purchase-orders"

export const createPurchaseOrdersWorkflowId = "create-purchase-orders"

/**
 * Makes drafts of purchase orders, one for each supplier and location, once
 * per key.
 *
 * @returns each order's id and number, and whether it is new.
 */
export const createPurchaseOrdersWorkflow = createWorkflow(
  createPurchaseOrdersWorkflowId,
  (input: WorkflowData<CreatePurchaseOrdersInput>) =>
    new WorkflowResponse(createPurchaseOrdersStep(input))
)
