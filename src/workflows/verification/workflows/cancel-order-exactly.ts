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
import { voidOrderPapersStep } from "../../documents/steps/void-order-papers"
import { toVoidedEntry } from "../../packing/label/to-voided-entry"
import { createPutAwaysStep } from "../../packing/steps/create-put-aways"
import { takeBackUnitsStep } from "../../packing/steps/take-back-units"
import { voidLabelsStep } from "../../packing/steps/void-labels"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import type { ChangeFacts } from "../changes/change-facts"
import { toTakenBack } from "../changes/to-taken-back"
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
 * Cancels an order that nothing of has left the house. Labels are voided first,
 * for a carrier may refuse that. Then all that is charged goes back, one
 * payment after another and on the books, so that core's own cancellation
 * finds nothing to refund; packed units stay reserved until they are put away; when a payment fails, the order is
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
    const voided = voidLabelsStep(transform(planned, toLabelled))
    const refund = composeExactRefund(
      transform({ planned, input }, (it) => ({
        ...(it.planned as unknown as { plan: ChangePlan; facts: ChangeFacts }),
        input: it.input,
      }))
    )
    when("money-is-back", refund, ({ is_paid }) => is_paid).then(() => {
      const taken = transform(planned, ({ facts }) =>
        toTakenBack(facts as unknown as ChangeFacts)
      )
      createPutAwaysStep(taken)
      takeBackUnitsStep(taken)
      cancelOrderWorkflow.runAsStep({
        input: transform(input, ({ order_id, actor }) => ({
          order_id,
          canceled_by: actor,
        })),
      })
    })
    composeReview(input)
    releaseLockStep(lock)

    voidOrderPapersStep(transform({ input, voided, refund }, toOutdated))
    recordTimelineStep(
      transform({ planned, input, refund, voided }, (it) => [
        ...it.voided.map((parcel) => toVoidedEntry(parcel, it.input)),
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

function toLabelled({ facts }: { facts: unknown }) {
  const labelled = (facts as ChangeFacts).parcels.filter(
    ({ state }) => state === "labelled"
  )
  return { parcel_ids: labelled.map(({ id }) => id) }
}

/** A delivery note falls with its label, the invoice with its order. */
function toOutdated({
  input: { order_id, reason, actor },
  voided,
  refund,
}: {
  input: CancelOrderExactlyInput
  voided: { boxes: { id: string }[] }[]
  refund: { is_paid: boolean }
}) {
  const parcels = voided.flatMap(({ boxes }) => boxes.map(({ id }) => id))
  const source_ids = refund.is_paid ? [...parcels, order_id] : parcels
  return { order_id, source_ids, reason, actor }
}

function toPlanInput({ order_id, plan_hash }: CancelOrderExactlyInput) {
  const request: ChangeRequest = { kind: "cancel" }
  return { order_id, plan_hash, request }
}
