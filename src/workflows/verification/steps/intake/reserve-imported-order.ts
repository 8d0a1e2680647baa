import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StockNeed } from "../../../../modules/verification/checks/check-stock"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { refuseOrder } from "../../intake/refuse-order"
import { stockPolicyOf } from "../../intake/stock-policy-of"
import type { OrderForReview } from "../../order/order-for-review"
import { readOrderForReview } from "../../order/read-order-for-review"
import { isShort } from "../../stock/is-short"
import { readWaiting } from "../../stock/read-waiting"
import { reserveMissing } from "../../stock/reserve-missing"
import { toStockNeeds } from "../../stock/to-stock-needs"
import { undoReserved } from "../../stock/undo-reserved"

export const reserveImportedOrderStepId = "reserve-imported-order"

/**
 * Reserves what an imported order needs and has not. Where stock is short,
 * policy UPDATE refuses the order; FORCE takes what there is and queues the
 * rest as a back-order, for which the stock check holds the order.
 */
export const reserveImportedOrderStep = createStep(
  reserveImportedOrderStepId,
  async (input: { order_id: string; channel: string }, { container }) => {
    const order = await readOrderForReview(container, input.order_id)
    const needs = await readShortNeeds(container, order)
    const policy = await readPolicy(container, input.channel)
    const made = await reserveMissing(
      container,
      order,
      needs,
      policy === "FORCE" ? "backorder" : "reject"
    )
    if (policy !== "FORCE" && needs.length && !made.reservations.length) {
      refuse(needs)
    }
    return new StepResponse(made, made)
  },
  async (made, { container }) => {
    if (made) {
      await undoReserved(container, made)
    }
  }
)

async function readShortNeeds(
  container: MedusaContainer,
  order: OrderForReview
) {
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: order.items.map(({ id }) => id) })
  const waiting = await readWaiting(container, order.id, reservations)
  return toStockNeeds(order, { reservations, waiting }).filter(isShort)
}

async function readPolicy(container: MedusaContainer, channel: string) {
  const { intake } = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .getOptions()
  return stockPolicyOf(channel, intake)
}

function refuse(needs: StockNeed[]): never {
  const wanted = needs
    .map(({ sku, title, required }) => `${required} × ${sku ?? title}`)
    .join(", ")
  return refuseOrder(
    "INSUFFICIENT_STOCK",
    `The stock locations of the sales channel have not all of ${wanted}: ` +
      "book the stock in and import the file again."
  )
}
