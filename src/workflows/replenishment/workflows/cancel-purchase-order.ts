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
import type { CancelOrderInput } from "../../../modules/replenishment/storage/purchase/cancel-order"
import { orderCycleEvents } from "../../../types/events"
import { toLevelEvents } from "../purchase/to-level-events"
import { toPurchaseOrderLock } from "../purchase/to-purchase-order-lock"
import { cancelPurchaseOrderStep } from "../steps/cancel-purchase-order"

export const cancelPurchaseOrderWorkflowId = "cancel-purchase-order"

/**
 * Cancels a purchase order, or the rest of one that was received in part:
 * nothing of it is under way any more.
 *
 * @throws MedusaError NOT_ALLOWED with code CLOSED.
 */
export const cancelPurchaseOrderWorkflow = createWorkflow(
  cancelPurchaseOrderWorkflowId,
  (input: WorkflowData<CancelOrderInput>) => {
    const lock = transform(input, toPurchaseOrderLock)
    acquireLockStep(lock)
    const canceled = cancelPurchaseOrderStep(input)
    releaseLockStep(lock)

    emitEventStep({
      eventName: InventoryLevelWorkflowEvents.UPDATED,
      data: transform(canceled, toLevelEvents),
    })
    emitEventStep({
      eventName: orderCycleEvents.purchaseOrderCanceled,
      data: { id: input.purchase_order_id },
    }).config({ name: "tell-cancellation" })
    return new WorkflowResponse(canceled)
  }
)
