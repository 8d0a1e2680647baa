import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { ReceiveGoodsInput } from "../../../modules/replenishment/storage/purchase/receive-goods"
import { orderCycleEvents } from "../../../types/events"
import { toPurchaseOrderLock } from "../purchase/to-purchase-order-lock"
import { receiveGoodsStep } from "../steps/receive-goods"
import { tellReceiptStep } from "../steps/tell-receipt"

export const receiveGoodsWorkflowId = "receive-goods"

/**
 * Receives goods of a purchase order. Stock, receipt and order are written in
 * one transaction, so that a kill leaves all or nothing; the same key receives
 * once, and tells again what nobody was told.
 *
 * @returns the receipt, and the order's state.
 * @throws MedusaError NOT_ALLOWED with code NOT_SENT, CLOSED, LINE_UNKNOWN or
 *   OVER_RECEIPT; nothing is changed then.
 */
export const receiveGoodsWorkflow = createWorkflow(
  receiveGoodsWorkflowId,
  (input: WorkflowData<ReceiveGoodsInput>) => {
    const lock = transform(input, toPurchaseOrderLock)
    acquireLockStep(lock)
    const received = receiveGoodsStep(input)
    releaseLockStep(lock)

    tellReceiptStep(received)
    when(
      "is-all-here",
      received,
      ({ duplicate, state }) => !duplicate && state === "received"
    ).then(() => {
      emitEventStep({
        eventName: orderCycleEvents.purchaseOrderReceived,
        data: { id: input.purchase_order_id },
      })
    })
    return new WorkflowResponse(received)
  }
)
