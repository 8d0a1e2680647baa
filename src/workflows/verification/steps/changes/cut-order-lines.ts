import type {
  CreateOrderChangeActionDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CANCEL_CHANGE_NOTE } from "../../changes/cancel-change-note"
import { dropAdjustments } from "../../changes/drop-adjustments"

export type CutOrderLinesInput = {
  order_id: string
  actions: CreateOrderChangeActionDTO[]
  reason: string
  actor: string
}

type Cut = { order_id: string; change_id: string }

export const cutOrderLinesStepId = "cut-order-lines"

/**
 * Changes an order's lines by a change of core's that reserves nothing anew,
 * as core's own order edit would.
 */
export const cutOrderLinesStep = createStep(
  cutOrderLinesStepId,
  async (input: CutOrderLinesInput, { container }) => {
    const orders = container.resolve(Modules.ORDER)
    await deleteStale(container, input.order_id)
    const change = await orders.createOrderChange({
      order_id: input.order_id,
      change_type: "edit",
      internal_note: CANCEL_CHANGE_NOTE,
      description: input.reason,
      created_by: input.actor,
      actions: input.actions,
    })
    await orders.confirmOrderChange([
      { id: change.id, confirmed_by: input.actor },
    ])
    const cut: Cut = { order_id: input.order_id, change_id: change.id }
    return new StepResponse(change.id, cut)
  },
  async (cut, { container }) => {
    if (!cut) {
      return
    }
    const orders = container.resolve(Modules.ORDER)
    const { order_id, change_id } = cut
    const { version } = await orders.retrieveOrder(order_id)
    await orders.undoLastChange(order_id, {
      id: change_id,
      order_id,
      status: "pending",
    })
    await dropAdjustments(container, { order_id, version })
    await orders.deleteOrderChanges([change_id])
  }
)

/** Changes of ours that a crash left unconfirmed. */
async function deleteStale(container: MedusaContainer, order_id: string) {
  const orders = container.resolve(Modules.ORDER)
  const stale = await orders.listOrderChanges({
    order_id,
    status: ["pending"],
    internal_note: CANCEL_CHANGE_NOTE,
  } as never)
  if (stale.length) {
    await orders.deleteOrderChanges(stale.map(({ id }) => id))
  }
}
