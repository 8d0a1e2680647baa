import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

type ShippedItem = { detail: { shipped_quantity: number } }

export const refuseUnholdableStepId = "refuse-unholdable"

/** Only an order that is open and still in the house can be held. */
export const refuseUnholdableStep = createStep(
  refuseUnholdableStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: ["id", "status", "items.*", "items.detail.*"],
        filters: { id: order_id },
      })
    const order = data[0]
    if (!order) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no order with id ${order_id}.`
      )
    }
    if (order.status !== "pending") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Order ${order_id} is ${order.status}: it cannot be held any more.`
      )
    }
    const items: ShippedItem[] = order.items ?? []
    const isGone = items.some(
      ({ detail }) => Number(detail.shipped_quantity) > 0
    )
    if (isGone) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Goods of order ${order_id} have been handed over: it cannot be held ` +
          "any more. Ask the courier to bring the parcel back."
      )
    }
  }
)
