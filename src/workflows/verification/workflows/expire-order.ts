import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  cancelOrderWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { toOrderLock } from "../../to-order-lock"
import { markExpiredStep } from "../steps/mark-expired"
import { composeReview, type ReviewOrderInput } from "../compose/compose-review"

export const expireOrderWorkflowId = "expire-order"

/**
 * Ends an order that nobody paid in time: core cancels it, which frees its
 * stock. Money that comes later is told as LATE_PAYMENT.
 *
 * @returns whether it ended: one that was paid meanwhile goes on.
 */
export const expireOrderWorkflow = createWorkflow(
  expireOrderWorkflowId,
  (input: WorkflowData<ReviewOrderInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    composeReview(input)
    const has_ended = markExpiredStep(input)
    when("has-ended", { has_ended }, (end) => end.has_ended).then(() => {
      cancelOrderWorkflow.runAsStep({
        input: transform(input, ({ order_id }) => ({ order_id })),
      })
    })
    releaseLockStep(lock)
    emitEventStep({
      eventName: orderCycleEvents.orderExpired,
      data: transform({ input, has_ended }, (end) =>
        end.has_ended ? [{ id: end.input.order_id }] : []
      ),
    }).config({ name: "emit-order-expired" })
    return new WorkflowResponse(has_ended)
  }
)
