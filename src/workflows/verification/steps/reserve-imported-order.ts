import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { refuseOrder } from "../intake/refuse-order"
import { stockPolicyOf } from "../intake/stock-policy-of"
import {
  type OrderForReview,
  orderForReviewFields,
} from "../order/order-for-review"
import { reserveMissing } from "../order/reserve-missing"
import { toStockNeeds } from "../order/to-stock-needs"

export const reserveImportedOrderStepId = "reserve-imported-order"

/**
 * Reserves what an imported order needs and has not, all or nothing. Where
 * stock is short, policy UPDATE refuses the order; FORCE leaves it to the
 * stock check, which holds it.
 */
export const reserveImportedOrderStep = createStep(
  reserveImportedOrderStepId,
  async (input: { order_id: string; channel: string }, { container }) => {
    const order = await readOrder(container, input.order_id)
    const needs = await readShortNeeds(container, order)
    const created = needs.length
      ? await reserveMissing(container, order, needs)
      : []
    if (needs.length && !created.length) {
      await refuseUnlessForced(container, input.channel, needs)
    }
    return new StepResponse(created, created)
  },
  async (created, { container }) => {
    if (created?.length) {
      await container.resolve(Modules.INVENTORY).deleteReservationItems(created)
    }
  }
)

async function readOrder(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: orderForReviewFields, filters: { id } })
  return data[0] as unknown as OrderForReview
}

async function readShortNeeds(
  container: MedusaContainer,
  order: OrderForReview
) {
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: order.items.map(({ id }) => id) })
  return toStockNeeds(order, reservations).filter(
    ({ required, reserved }) => reserved < required
  )
}

async function refuseUnlessForced(
  container: MedusaContainer,
  channel: string,
  needs: ReturnType<typeof toStockNeeds>
): Promise<void> {
  const { intake } = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .getOptions()
  if (stockPolicyOf(channel, intake) !== "FORCE") {
    const wanted = needs
      .map(({ sku, title, required }) => `${required} × ${sku ?? title}`)
      .join(", ")
    refuseOrder(
      "INSUFFICIENT_STOCK",
      `The stock locations of the sales channel have not all of ${wanted}: ` +
        "book the stock in and import the file again."
    )
  }
}
