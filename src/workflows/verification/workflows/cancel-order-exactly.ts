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
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { ChangePlan, ChangeRequest } from "../../../types/change-plan"
import { takeBackUnitsStep } from "../../packing/steps/take-back-units"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import type { ChangeFacts } from "../changes/change-facts"
import { toCancelTasks } from "../changes/to-cancel-tasks"
import { planChangeStep } from "../steps/changes/plan-change"
import { toChangeEntry } from "../timeline/to-change-entry"
import { composeExactRefund } from "../compose/compose-exact-refund"
import { composeReview } from "../compose/compose-review"

export type CancelOrderExactlyInput = {
  order_id: string
  /** Of the preview. */
  plan_hash: string
  reason: string
  actor: string
}

export const cancelOrderExactlyWorkflowId = "cancel-order-exactly"

/**
 * Cancels an order that nothing of is fulfilled. All that is charged goes
 * back first, one payment after another and on the books, so that core's own
 * cancellation finds nothing to refund; when a payment fails, the order is
 * not cancelled, and paying the rest can be tried again.
 *
 * @returns the plan, the granted refund, if any, and whether it is cancelled.
 */
export const cancelOrderExactlyWorkflow = createWorkflow(
  cancelOrderExactlyWorkflowId,
  (input: WorkflowData<CancelOrderExactlyInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    const planned = planChangeStep(transform(input, toPlanInput))
    const refund = composeExactRefund(
      transform({ planned, input }, (it) => ({
        ...(it.planned as unknown as { plan: ChangePlan; facts: ChangeFacts }),
        input: it.input,
      }))
    )
    when("money-is-back", refund, ({ is_paid }) => is_paid).then(() => {
      takeBackUnitsStep(
        transform(planned, ({ facts }) =>
          toCancelTasks(facts as unknown as ChangeFacts)
        )
      )
      cancelOrderWorkflow.runAsStep({
        input: transform(input, ({ order_id, actor }) => ({
          order_id,
          canceled_by: actor,
        })),
      })
    })
    composeReview(input)
    releaseLockStep(lock)

    recordTimelineStep(
      transform({ planned, input, refund }, (it) => [
        ...it.refund.entries,
        ...(it.refund.is_paid
          ? [toChangeEntry({ ...it.input, plan: it.planned.plan })]
          : []),
      ])
    ).config({ name: "record-cancelled-order" })
    return new WorkflowResponse(
      transform({ planned, refund }, (it) => ({
        plan: it.planned.plan,
        granted_refund: it.refund.grant,
        canceled: it.refund.is_paid,
      }))
    )
  }
)

function toPlanInput({ order_id, plan_hash }: CancelOrderExactlyInput) {
  const request: ChangeRequest = { kind: "cancel" }
  return { order_id, plan_hash, request }
}
