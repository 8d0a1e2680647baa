import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { loadGrantedRefundStep } from "../steps/refunds/load-granted-refund"
import { settleRefundStep } from "../steps/refunds/settle-refund"
import { composeReview } from "../compose/compose-review"

export const settleGrantedRefundWorkflowId = "settle-granted-refund"

/**
 * Ends an execution that was cut off: paid when core's refunds say so, else
 * failed. It pays nothing itself.
 */
export const settleGrantedRefundWorkflow = createWorkflow(
  settleGrantedRefundWorkflowId,
  (input: WorkflowData<{ grant_id: string; actor: string }>) => {
    const { order_id } = loadGrantedRefundStep(input)
    const ofOrder = transform({ input, order_id }, (found) => ({
      order_id: found.order_id,
      actor: found.input.actor,
    }))
    const lock = transform(ofOrder, toOrderLock)
    acquireLockStep(lock)
    const settled = settleRefundStep(
      transform(input, (asked) => ({ ...asked, error: null }))
    )
    composeReview(ofOrder)
    releaseLockStep(lock)

    recordTimelineStep(transform(settled, ({ entries }) => entries)).config({
      name: "record-refund",
    })
    return new WorkflowResponse(transform(settled, ({ grant }) => grant))
  }
)
