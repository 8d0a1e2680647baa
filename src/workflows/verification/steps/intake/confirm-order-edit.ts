import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dropAdjustments } from "../../changes/drop-adjustments"

export type ConfirmOrderEditInput = {
  order_id: string
  change_id: string
  actor: string
}

export const confirmOrderEditStepId = "confirm-order-edit-without-stock"

/** What core's step of the same purpose does, which core does not export. */
export const confirmOrderEditStep = createStep(
  confirmOrderEditStepId,
  async (
    { order_id, change_id, actor }: ConfirmOrderEditInput,
    { container }
  ) => {
    const confirmation = { id: change_id, confirmed_by: actor }
    await container.resolve(Modules.ORDER).confirmOrderChange([confirmation])
    return new StepResponse(change_id, { ...confirmation, order_id })
  },
  async (confirmed, { container }) => {
    if (confirmed) {
      const { order_id, ...change } = confirmed
      const orders = container.resolve(Modules.ORDER)
      const { version } = await orders.retrieveOrder(order_id)
      await orders.undoLastChange(order_id, {
        ...change,
        order_id,
        status: "pending",
      })
      await dropAdjustments(container, { order_id, version })
    }
  }
)
