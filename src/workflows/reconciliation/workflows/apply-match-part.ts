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
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import type { CorePlan } from "../effects/core-plan"
import type { MatchPartId } from "../effects/read-match-part"
import { toMatchEntries } from "../effects/to-match-entries"
import { findPartOrderStep } from "../steps/find-part-order"
import { finishCoreActionStep } from "../steps/finish-core-action"
import { planCoreActionStep } from "../steps/plan-core-action"
import { tellOrderMoneyStep } from "../steps/tell-order-money"
import { writeOrderMoneyStep } from "../steps/write-order-money"
import { writePlatformItemsStep } from "../steps/write-platform-items"
import { collectTransferWorkflow } from "./collect-transfer"

export const applyMatchPartWorkflowId = "apply-match-part"

const toMove = ({ payment_id, amount, action_id }: CorePlan) => ({
  payment_id,
  amount,
  captured_by: action_id ?? undefined,
  created_by: action_id ?? undefined,
})

/**
 * Carries out for one order what a confirmed or undone match causes: core's
 * capture or its reversal, the order's money and the timeline. Core's part is
 * planned under the order's lock and carries the plan's id, so that it is done
 * once however often this runs, or breaks off.
 */
export const applyMatchPartWorkflow = createWorkflow(
  applyMatchPartWorkflowId,
  (input: WorkflowData<MatchPartId>) => {
    const lock = transform(findPartOrderStep(input), toOrderLock)
    acquireLockStep(lock)
    const { part, plan } = planCoreActionStep(input)

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

    const items = writePlatformItemsStep(
      transform(plan, ({ order_id }) => [order_id])
    )
    const changes = writeOrderMoneyStep(
      transform(plan, ({ order_id }) => ({ order_ids: [order_id] }))
    )

    releaseLockStep(lock)
    recordTimelineStep(
      transform({ part, plan, items }, (done) => [
        ...done.items.entries,
        ...toMatchEntries(done),
      ])
    )
    tellOrderMoneyStep(changes)
    return new WorkflowResponse(plan)
  }
)
