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
import { orderCycleEvents } from "../../../types/events"
import { toLevelEvents } from "../purchase/to-level-events"
import { toPurchaseOrderLock } from "../purchase/to-purchase-order-lock"
import { mailPurchaseOrderStep } from "../steps/mail-purchase-order"
import {
  sendPurchaseOrderStep,
  type SendPurchaseOrderInput,
} from "../steps/send-purchase-order"

export const sendPurchaseOrderWorkflowId = "send-purchase-order"

/**
 * Sends a draft to its supplier: its goods are under way from now on, and the
 * supplier gets it by mail where the shop can mail.
 *
 * @throws MedusaError NOT_ALLOWED with code NOT_DRAFT.
 */
export const sendPurchaseOrderWorkflow = createWorkflow(
  sendPurchaseOrderWorkflowId,
  (input: WorkflowData<SendPurchaseOrderInput>) => {
    const lock = transform(input, toPurchaseOrderLock)
    acquireLockStep(lock)
    const sent = sendPurchaseOrderStep(input)
    releaseLockStep(lock)

    mailPurchaseOrderStep({ purchase_order_id: input.purchase_order_id })
    emitEventStep({
      eventName: InventoryLevelWorkflowEvents.UPDATED,
      data: transform(sent, toLevelEvents),
    })
    emitEventStep({
      eventName: orderCycleEvents.purchaseOrderSent,
      data: { id: input.purchase_order_id },
    }).config({ name: "tell-purchase-order" })
    return new WorkflowResponse(sent)
  }
)
