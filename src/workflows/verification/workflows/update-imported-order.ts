import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  deleteOrderChangesStep,
  releaseLockStep,
  updateOrderWorkflow,
} from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { toOrderId } from "../intake/to-order-id"
import { toRecordLock } from "../intake/to-record-lock"
import { toUpdateEntry } from "../intake/to-update-entry"
import { finishIntakeUpdateStep } from "../steps/intake/finish-intake-update"
import { planOrderUpdateStep } from "../steps/intake/plan-order-update"
import type { CreateImportedOrderInput } from "./create-imported-order"
import { editImportedOrderWorkflow } from "./edit-imported-order"

export const updateImportedOrderWorkflowId = "update-imported-order"

/**
 * Makes an order that came in before what a later file says of it, as long as
 * it is not released. Cut off anywhere and run again, it does what is left.
 */
export const updateImportedOrderWorkflow = createWorkflow(
  updateImportedOrderWorkflowId,
  (input: WorkflowData<CreateImportedOrderInput>) => {
    const recordLock = transform(input, toRecordLock)
    const orderLock = transform(input, ({ record_id }) =>
      toOrderLock({ order_id: toOrderId(record_id) })
    )
    acquireLockStep(recordLock)
    acquireLockStep(orderLock).config({ name: "acquire-order-lock" })
    const plan = planOrderUpdateStep(input)

    when("edit-was-cut-off", plan, (it) => it.stale_change_ids.length > 0).then(
      () => {
        deleteOrderChangesStep(
          transform(plan, ({ stale_change_ids }) => ({ ids: stale_change_ids }))
        )
      }
    )
    when("lines-differ", plan, (it) => it.must_edit).then(() => {
      editImportedOrderWorkflow.runAsStep({
        input: transform({ plan, input }, (it) => ({
          plan: it.plan,
          actor: it.input.actor,
        })),
      })
    })
    when("record-is-pending", plan, (it) => it.is_pending).then(() => {
      updateOrderWorkflow.runAsStep({
        input: transform({ plan, input }, (it) => ({
          id: it.plan.order_id,
          user_id: it.input.actor,
          ...it.plan.header,
        })),
      })
      finishIntakeUpdateStep(plan)
    })
    releaseLockStep(orderLock).config({ name: "release-order-lock" })
    releaseLockStep(recordLock)
    when("order-was-changed", plan, (it) => it.is_pending).then(() => {
      recordTimelineStep(transform({ plan, input }, toUpdateEntry))
    })
    return new WorkflowResponse(plan)
  }
)
