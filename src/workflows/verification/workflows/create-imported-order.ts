import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  convertDraftOrderStep,
  createOrderWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toCreateOrderInput } from "../intake/to-create-order-input"
import { toFinishedRecord } from "../intake/to-finished-record"
import { toImportEntries } from "../intake/to-import-entries"
import { toNotePaymentInput } from "../intake/to-note-payment-input"
import { toRecordLock } from "../intake/to-record-lock"
import { finishIntakeRecordStep } from "../steps/intake/finish-intake-record"
import { planImportedOrderStep } from "../steps/intake/plan-imported-order"
import { reserveImportedOrderStep } from "../steps/intake/reserve-imported-order"
import { notePaymentWorkflow } from "./note-payment"

export type CreateImportedOrderInput = { record_id: string; actor: string }

export const createImportedOrderWorkflowId = "create-imported-order"

/**
 * Makes the order of one intake record through core, or goes on with one that
 * was left half made: draft, stock, money, then an order that is placed.
 */
export const createImportedOrderWorkflow = createWorkflow(
  createImportedOrderWorkflowId,
  (input: WorkflowData<CreateImportedOrderInput>) => {
    const lock = transform(input, toRecordLock)
    acquireLockStep(lock)
    const plan = planImportedOrderStep(input)

    when("order-is-missing", plan, (it) => it.order_input !== null).then(() => {
      createOrderWorkflow.runAsStep({
        input: transform(plan, toCreateOrderInput),
      })
    })
    when("stock-is-ours", plan, (it) => it.must_reserve).then(() => {
      reserveImportedOrderStep(plan)
    })
    when("was-paid", plan, (it) => it.paid !== null).then(() => {
      notePaymentWorkflow.runAsStep({
        input: transform(plan, toNotePaymentInput),
      })
    })
    const order = transform(plan, ({ order_id }) => ({ id: order_id }))
    when("order-is-draft", plan, (it) => it.is_draft).then(() => {
      convertDraftOrderStep(order)
    })
    when("record-is-pending", plan, (it) => it.is_pending).then(() => {
      finishIntakeRecordStep(transform(plan, toFinishedRecord))
      emitEventStep({ eventName: OrderWorkflowEvents.PLACED, data: order })
      emitEventStep({
        eventName: orderCycleEvents.orderImported,
        data: order,
      }).config({ name: "emit-order-imported" })
    })
    releaseLockStep(lock)
    when("order-is-new", plan, (it) => it.is_pending).then(() => {
      recordTimelineStep(transform({ plan, input }, toImportEntries))
    })
    return new WorkflowResponse(order)
  }
)
