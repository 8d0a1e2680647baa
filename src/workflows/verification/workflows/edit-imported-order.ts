import { OrderEditWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import {
  beginOrderEditOrderWorkflow,
  createOrderChangeActionsWorkflow,
  createOrderLineItemsStep,
  createOrUpdateOrderPaymentCollectionWorkflow,
  deleteReservationsByLineItemsStep,
  emitEventStep,
  updateOrderShippingMethodsStep,
  updateOrderTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import type { OrderUpdatePlan } from "../intake/order-update-plan"
import { INTAKE_EDIT_NOTE } from "../intake/plan-order-update"
import { toEditActions } from "../intake/to-edit-actions"
import { confirmOrderEditStep } from "../steps/intake/confirm-order-edit"
import { endLostBackordersStep } from "../steps/stock/end-lost-backorders"
import { reserveImportedOrderStep } from "../steps/intake/reserve-imported-order"

export type EditImportedOrderInput = { plan: OrderUpdatePlan; actor: string }

export const editImportedOrderWorkflowId = "edit-imported-order"

/**
 * Changes lines, discounts and shipping by an order edit of core's, made of
 * the steps of core's own confirmation except its reservations: those look at
 * one location only and refuse what the stock policy may allow.
 */
export const editImportedOrderWorkflow = createWorkflow(
  editImportedOrderWorkflowId,
  (input: WorkflowData<EditImportedOrderInput>) => {
    const { plan } = input
    const change = beginOrderEditOrderWorkflow.runAsStep({
      input: transform(input, (it) => ({
        order_id: it.plan.order_id,
        created_by: it.actor,
        internal_note: INTAKE_EDIT_NOTE,
      })),
    })
    const added = createOrderLineItemsStep(
      transform(plan, ({ lines }) => ({
        items: lines.adds.map(({ adjustments: _, ...item }) => item),
      }))
    )
    when("lines-were-added", added, (items) => items.length > 0).then(() => {
      updateOrderTaxLinesWorkflow.runAsStep({
        input: transform({ plan, added }, (it) => ({
          order_id: it.plan.order_id,
          item_ids: it.added.map(({ id }) => id),
        })),
      })
    })
    updateOrderShippingMethodsStep(
      transform(plan, ({ shipping }) =>
        // Core's type asks for a number and turns it into a decimal at once.
        shipping.map(({ id, amount }) => ({ id, amount: Number(amount) }))
      )
    )
    createOrderChangeActionsWorkflow.runAsStep({
      input: transform({ plan, change, added }, toEditActions),
    })
    confirmOrderEditStep(
      transform({ input, change }, (it) => ({
        order_id: it.input.plan.order_id,
        change_id: it.change.id,
        actor: it.input.actor,
      }))
    )
    deleteReservationsByLineItemsStep(
      transform(plan, ({ lines }) => lines.updates.map(({ id }) => id))
    )
    endLostBackordersStep({ order_id: plan.order_id })
    when("stock-is-ours", plan, (it) => it.must_reserve).then(() => {
      reserveImportedOrderStep(plan)
    })
    createOrUpdateOrderPaymentCollectionWorkflow.runAsStep({
      input: transform(plan, ({ order_id }) => ({ order_id })),
    })
    emitEventStep({
      eventName: OrderEditWorkflowEvents.CONFIRMED,
      data: transform(plan, ({ order_id }) => ({ order_id, actions: [] })),
    })
  }
)
