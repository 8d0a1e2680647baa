import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { toRefundEntries } from "../refunds/to-refund-entries"
import {
  loadRefundOrderStep,
  type RefundOrderInput,
} from "../steps/load-refund-order"
import { refundPaymentsStep } from "../steps/refund-payments"

export type ExecuteRefundInput = RefundOrderInput & {
  idempotency_key: string
  reason: string
  actor: string
}

export const executeRefundWorkflowId = "execute-refund"

/**
 * Pays money of an order back, exactly and once per key: to the minor unit
 * no more than its payments have, with what is under way taken off. Each
 * payment's part is planned before its provider is asked, so that a call
 * without answer blocks the payment instead of being repeated.
 *
 * @returns the refunds, one per payment: done, failed, or unknown.
 */
export const executeRefundWorkflow = createWorkflow(
  executeRefundWorkflowId,
  (input: WorkflowData<ExecuteRefundInput>) => {
    const validate = createHook("validate", { input })
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    const order = loadRefundOrderStep(input)
    const refunds = refundPaymentsStep(
      transform({ input, order }, ({ input: asked, order: read }) => ({
        ...read,
        order_id: asked.order_id,
        idempotency_key: asked.idempotency_key,
        reason: asked.reason,
        actor: asked.actor,
        grant_id: null,
        metadata: {},
      }))
    )
    releaseLockStep(lock)
    recordTimelineStep(
      transform({ input, refunds }, (it) =>
        toRefundEntries(it.refunds, it.input.actor)
      )
    )
    return new WorkflowResponse(refunds, { hooks: [validate] })
  }
)
