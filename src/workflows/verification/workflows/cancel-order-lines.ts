import { OrderEditWorkflowEvents } from "@medusajs/framework/utils"
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
import type { ChangePlan, ChangeRequest } from "../../../types/change-plan"
import { createPutAwaysStep } from "../../packing/steps/create-put-aways"
import { takeBackUnitsStep } from "../../packing/steps/take-back-units"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import type { ChangeFacts } from "../changes/change-facts"
import { toGrantInput } from "../changes/to-grant-input"
import { toLineEffects } from "../changes/to-line-effects"
import { cutOrderLinesStep } from "../steps/changes/cut-order-lines"
import { freeCancelledUnitsStep } from "../steps/stock/free-cancelled-units"
import { grantRefundStep } from "../steps/refunds/grant-refund"
import { lowerUnpaidCollectionsStep } from "../steps/changes/lower-unpaid-collections"
import { planChangeStep } from "../steps/changes/plan-change"
import { toCancellationEntries } from "../timeline/to-cancellation-entries"
import { composeReview } from "../compose/compose-review"

type Planned = { facts: ChangeFacts; plan: ChangePlan }

export type CancelOrderLinesInput = {
  order_id: string
  /** Of the preview. */
  plan_hash: string
  lines: { line_id: string; quantity: number }[]
  /** Whether the customer gets the shipping back as well. */
  refund_shipping: boolean
  reason: string
  actor: string
}

export const cancelOrderLinesWorkflowId = "cancel-order-lines"

/**
 * Cancels units of an order: what was paid for them is granted back, its total
 * falls by their share, their stock is free, and packed ones are to be put
 * away. All of it or nothing; what stays reserved after a kill, the auditor
 * finds, and the sweeper of packing and the next review set the rest right.
 *
 * @returns the plan as it was done, and the granted refund, if any.
 */
export const cancelOrderLinesWorkflow = createWorkflow(
  cancelOrderLinesWorkflowId,
  (input: WorkflowData<CancelOrderLinesInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    const planned = planChangeStep(transform(input, toPlanInput))
    const effects = transform(planned, (it) =>
      toLineEffects(it as unknown as Planned)
    )
    // First of all: what a kill leaves undone then costs the customer nothing.
    const granted = when(
      "something-is-paid-back",
      planned,
      ({ plan }) => plan.money.refund !== "0"
    ).then(() =>
      grantRefundStep(
        transform({ planned, input }, (it) =>
          toGrantInput({
            ...(it.planned as unknown as Planned),
            input: it.input,
          })
        )
      )
    )
    createPutAwaysStep(transform(effects, ({ packing }) => packing))
    takeBackUnitsStep(transform(effects, ({ packing }) => packing))
    cutOrderLinesStep(
      transform({ input, effects }, ({ input: asked, effects: effect }) => ({
        order_id: asked.order_id,
        actions: effect.actions,
        reason: asked.reason,
        actor: asked.actor,
      }))
    )
    freeCancelledUnitsStep(transform(effects, ({ freed }) => ({ freed })))
    lowerUnpaidCollectionsStep(
      transform(planned, ({ plan, facts }) => ({
        plan,
        collection_ids: facts.order.payment_collections.map(({ id }) => id),
      }))
    )
    composeReview(input)
    releaseLockStep(lock)

    emitEventStep({
      eventName: OrderEditWorkflowEvents.CONFIRMED,
      data: transform({ input, effects }, (it) => ({
        order_id: it.input.order_id,
        actions: it.effects.actions,
      })),
    }).config({ name: "emit-order-edited" })
    recordTimelineStep(
      transform({ planned, input, granted }, toCancellationEntries)
    ).config({ name: "record-cancelled-units" })
    return new WorkflowResponse(
      transform({ planned, granted }, (it) => ({
        plan: it.planned.plan,
        granted_refund: it.granted?.grant ?? null,
      }))
    )
  }
)

function toPlanInput(input: CancelOrderLinesInput) {
  const { order_id, plan_hash, lines, refund_shipping } = input
  const request: ChangeRequest = {
    kind: "cancel_lines",
    lines,
    refund_shipping,
  }
  return { order_id, plan_hash, request }
}
