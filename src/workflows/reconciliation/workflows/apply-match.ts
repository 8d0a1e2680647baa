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
  capturePaymentWorkflow,
  emitEventStep,
  refundPaymentStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import type { CorePlan } from "../effects/core-plan"
import { toMatchEntries } from "../effects/to-match-entries"
import { findMatchOrderStep } from "../steps/find-match-order"
import { finishCoreActionStep } from "../steps/finish-core-action"
import { markMatchEffectsStep } from "../steps/mark-match-effects"
import { planCoreActionStep } from "../steps/plan-core-action"
import { collectTransferWorkflow } from "./collect-transfer"

export const applyMatchWorkflowId = "apply-match"

const toMove = ({ payment_id, amount, action_id }: CorePlan) => ({
  payment_id,
  amount,
  captured_by: action_id ?? undefined,
  created_by: action_id ?? undefined,
})

/**
 * Carries out what a confirmed or undone match causes: core's capture or its
 * reversal, the event, the timeline. Core's part is planned under the order's
 * lock and carries the plan's id, so that it is done once however often this
 * runs, or breaks off; only then is the match noted as applied.
 */
export const applyMatchWorkflow = createWorkflow(
  applyMatchWorkflowId,
  (input: WorkflowData<{ match_id: string }>) => {
    const lock = transform(findMatchOrderStep(input), toOrderLock)
    acquireLockStep(lock)
    const { match, plan } = planCoreActionStep(input)

    when("core-captures", plan, ({ mode }) => mode === "capture").then(() => {
      capturePaymentWorkflow.runAsStep({ input: transform(plan, toMove) })
    })
    when("core-collects", plan, ({ mode }) => mode === "collect").then(() => {
      collectTransferWorkflow.runAsStep({
        input: transform(plan, ({ order_id, amount, action_id }) => ({
          order_id,
          amount,
          action_id: action_id ?? "",
        })),
      })
    })
    when("core-reverses", plan, ({ mode }) => mode === "reverse").then(() => {
      refundPaymentStep(transform(plan, toMove))
      emitEventStep({
        eventName: PaymentEvents.REFUNDED,
        data: { id: plan.payment_id },
      }).config({ name: "emit-refunded" })
    })
    addOrderTransactionStep(finishCoreActionStep(plan)).config({
      name: "repair-order-transactions",
    })

    releaseLockStep(lock)
    when(
      "match-was-confirmed",
      { match, plan },
      (applied) => applied.plan.is_pending && applied.match.state !== "undone"
    ).then(() => {
      emitEventStep({
        eventName: orderCycleEvents.matchConfirmed,
        data: transform(match, ({ id, item }) => ({
          id,
          order_ids: [item.order_id],
        })),
      })
    })
    recordTimelineStep(transform({ match, plan }, toMatchEntries))
    markMatchEffectsStep(transform(match, ({ id, state }) => ({ id, state })))
    return new WorkflowResponse(plan)
  }
)
