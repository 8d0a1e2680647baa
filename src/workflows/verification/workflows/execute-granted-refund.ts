import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import {
  type OrderForRefund,
  orderForRefundFields,
} from "../refunds/order-for-refund"
import { loadGrantedRefundStep } from "../steps/refunds/load-granted-refund"
import { payRefundStep } from "../steps/refunds/pay-refund"
import { settleRefundStep } from "../steps/refunds/settle-refund"
import { startRefundStep } from "../steps/refunds/start-refund"
import { composeReview } from "../compose/compose-review"

export type ExecuteGrantedRefundInput = { grant_id: string; actor: string }

export const executeGrantedRefundWorkflowId = "execute-granted-refund"

/**
 * Pays a granted refund back through core's payments, exactly and once,
 * however often it is asked: what core has paid of it already counts.
 *
 * @returns the granted refund; its state tells success or failure.
 */
export const executeGrantedRefundWorkflow = createWorkflow(
  executeGrantedRefundWorkflowId,
  (input: WorkflowData<ExecuteGrantedRefundInput>) => {
    const { order_id } = loadGrantedRefundStep(input)
    const ofOrder = transform({ input, order_id }, (found) => ({
      order_id: found.order_id,
      actor: found.input.actor,
    }))
    const lock = transform(ofOrder, toOrderLock)
    acquireLockStep(lock)
    const { data } = useQueryGraphStep({
      entity: "order",
      fields: orderForRefundFields,
      filters: { id: order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-order-for-refund" })
    const started = startRefundStep(
      transform({ input, data }, ({ input: asked, data: order }) => ({
        ...asked,
        order: order as unknown as OrderForRefund,
      }))
    )
    const paid = payRefundStep(
      transform({ input, started }, ({ input: { actor }, started: start }) => ({
        ...start,
        actor,
      }))
    )
    const settled = settleRefundStep(
      transform({ input, paid }, ({ input: asked, paid: { error } }) => ({
        ...asked,
        error,
      }))
    )
    composeReview(ofOrder)
    releaseLockStep(lock)

    recordTimelineStep(transform(settled, ({ entries }) => entries)).config({
      name: "record-refund",
    })
    return new WorkflowResponse(transform(settled, ({ grant }) => grant))
  }
)
