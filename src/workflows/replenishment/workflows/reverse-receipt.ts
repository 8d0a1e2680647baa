import { InventoryLevelWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { ReverseReceiptInput } from "../../../modules/replenishment/storage/purchase/reverse-receipt"
import { toLevelEvents } from "../purchase/to-level-events"
import { toPurchaseOrderLock } from "../purchase/to-purchase-order-lock"
import { loadReceiptStep } from "../steps/load-receipt"
import { reverseReceiptStep } from "../steps/reverse-receipt"

export const reverseReceiptWorkflowId = "reverse-receipt"

/**
 * Takes a receipt back that was made in error: its goods leave the stock, and
 * its order waits for them again.
 *
 * @throws MedusaError NOT_ALLOWED with code STOCK_USED where buyers are
 *   promised the goods; nothing is changed then.
 */
export const reverseReceiptWorkflow = createWorkflow(
  reverseReceiptWorkflowId,
  (input: WorkflowData<ReverseReceiptInput>) => {
    const receipt = loadReceiptStep({ receipt_id: input.receipt_id })
    const lock = transform(receipt, toPurchaseOrderLock)
    acquireLockStep(lock)
    const reversed = reverseReceiptStep(
      transform({ input, receipt }, (both) => ({
        ...both.input,
        purchase_order_id: both.receipt.purchase_order_id,
      }))
    )
    releaseLockStep(lock)

    emitEventStep({
      eventName: InventoryLevelWorkflowEvents.UPDATED,
      data: transform(reversed, toLevelEvents),
    })
    return new WorkflowResponse(reversed)
  }
)
