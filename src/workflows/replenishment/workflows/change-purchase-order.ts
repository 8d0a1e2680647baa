import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { toPurchaseOrderLock } from "../purchase/to-purchase-order-lock"
import {
  changePurchaseOrderStep,
  type ChangePurchaseOrderInput,
} from "../steps/change-purchase-order"

export const changePurchaseOrderWorkflowId = "change-purchase-order"

/**
 * Changes the draft of a purchase order.
 *
 * @throws MedusaError NOT_ALLOWED with code NOT_DRAFT.
 */
export const changePurchaseOrderWorkflow = createWorkflow(
  changePurchaseOrderWorkflowId,
  (input: WorkflowData<ChangePurchaseOrderInput>) => {
    const lock = transform(input, toPurchaseOrderLock)
    acquireLockStep(lock)
    const changed = changePurchaseOrderStep(input)
    releaseLockStep(lock)
    return new WorkflowResponse(changed)
  }
)
