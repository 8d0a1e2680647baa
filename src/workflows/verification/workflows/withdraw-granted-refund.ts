import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { toRefundEntry } from "../refunds/to-refund-entry"
import { loadGrantedRefundStep } from "../steps/refunds/load-granted-refund"
import { withdrawRefundStep } from "../steps/refunds/withdraw-refund"
import { composeReview } from "../compose/compose-review"

export const withdrawGrantedRefundWorkflowId = "withdraw-granted-refund"

/** Takes a granted refund back; the order owes its amount again. */
export const withdrawGrantedRefundWorkflow = createWorkflow(
  withdrawGrantedRefundWorkflowId,
  (input: WorkflowData<{ grant_id: string; actor: string }>) => {
    const { order_id } = loadGrantedRefundStep(input)
    const ofOrder = transform({ input, order_id }, (found) => ({
      order_id: found.order_id,
      actor: found.input.actor,
    }))
    const lock = transform(ofOrder, toOrderLock)
    acquireLockStep(lock)
    const withdrawn = withdrawRefundStep(input)
    composeReview(ofOrder)
    releaseLockStep(lock)

    recordTimelineStep(
      transform(
        { input, withdrawn },
        ({ input: { actor }, withdrawn: done }) =>
          done.is_new ? [toRefundEntry(done.grant, "withdrawn", actor)] : []
      )
    ).config({ name: "record-withdrawn-refund" })
    return new WorkflowResponse(transform(withdrawn, ({ grant }) => grant))
  }
)
