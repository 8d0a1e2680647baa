import { PaymentEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addOrderTransactionStep,
  createOrderCreditLinesWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { settleEachRefundStep } from "../../verification/steps/refunds/settle-each-refund"
import { toRefundEntries } from "../refunds/to-refund-entries"
import { loadRefundActionStep } from "../steps/load-refund-action"
import { settleRefundActionStep } from "../steps/settle-refund-action"

export type SettleRefundInput = {
  id: string
  outcome: "done" | "failed"
  /** What shows it, for example a line of the provider's statement. */
  note: string
  actor: string
}

export const settleRefundWorkflowId = "settle-refund"

/**
 * Ends a refund of which nobody knew whether it was paid: by an event, a
 * settlement line, or a person with evidence. One that was paid is recorded
 * in core as core would have, and its provider is not asked again.
 */
export const settleRefundWorkflow = createWorkflow(
  settleRefundWorkflowId,
  (input: WorkflowData<SettleRefundInput>) => {
    const { order_id } = loadRefundActionStep(input)
    const lock = transform({ order_id }, toOrderLock)
    acquireLockStep(lock)
    const settled = settleRefundActionStep(
      transform({ input, order_id }, (it) => ({
        ...it.input,
        order_id: it.order_id,
      }))
    )
    addOrderTransactionStep(transform(settled, (it) => it.transactions))
    when("refund-is-credit", settled, ({ credit }) => credit !== "0").then(
      () => {
        createOrderCreditLinesWorkflow.runAsStep({
          input: transform(settled, (it) => ({
            id: it.refund.order_id,
            credit_lines: [
              {
                amount: it.credit as unknown as number,
                reference: "payment_collection",
                reference_id: it.payment_collection_id,
              },
            ],
          })),
        })
      }
    )
    when(
      "refund-was-paid",
      settled,
      ({ is_new, refund }) => is_new && refund.state === "done"
    ).then(() => {
      emitEventStep({
        eventName: PaymentEvents.REFUNDED,
        data: transform(settled, (it) => ({ id: it.refund.payment_id })),
      })
    })
    releaseLockStep(lock)
    recordTimelineStep(
      transform({ input, settled }, (it) =>
        it.settled.is_new
          ? toRefundEntries([it.settled.refund], it.input.actor)
          : []
      )
    )
    settleEachRefundStep(
      transform({ input, settled }, (it) => ({
        grant_ids: it.settled.refund.grant_id
          ? [it.settled.refund.grant_id]
          : [],
        actor: it.input.actor,
      }))
    )
    return new WorkflowResponse(transform(settled, ({ refund }) => refund))
  }
)
