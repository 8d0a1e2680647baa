import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { OrderForReview } from "../order/order-for-review"
import { isShort } from "../order/is-short"
import { readStockNeeds } from "../order/read-stock-needs"
import { type Reserved, reserveMissing } from "../order/reserve-missing"
import { undoReserved } from "../order/undo-reserved"

export const allocateMissingStepId = "allocate-missing"

/**
 * Reserves what an order lacks, queues what no location has, and tells what is
 * needed, reserved and waited for then.
 */
export const allocateMissingStep = createStep(
  allocateMissingStepId,
  async ({ order }: { order: OrderForReview }, { container }) => {
    const needs = await readStockNeeds(container, order)
    if (!isOpen(order)) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .endBackorders(order.id, null)
      return new StepResponse({ needs }, null as Reserved | null)
    }
    if (!needs.some(isShort)) {
      return new StepResponse({ needs }, null as Reserved | null)
    }
    if (await isParked(container, order.id)) {
      return new StepResponse(
        { needs: needs.map(asReserved) },
        null as Reserved | null
      )
    }
    const { stock } = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .getOptions()
    const made = stock.allocate
      ? await reserveMissing(container, order, needs, "backorder")
      : null
    return new StepResponse(
      {
        needs: made?.reservations.length
          ? await readStockNeeds(container, order)
          : needs,
      },
      made
    )
  },
  async (made, { container }) => {
    if (made) {
      await undoReserved(container, made)
    }
  }
)

const isOpen = ({ status }: OrderForReview) => status === "pending"

const asReserved = (need: StockNeed) => ({
  ...need,
  reserved: Math.max(need.reserved, need.required),
})

/** While a label is bought, packing takes reservations off their lines. */
async function isParked(container: MedusaContainer, orderId: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "parcel",
      fields: ["id"],
      filters: { order_id: orderId, parked: { $ne: null } },
    })
  return data.length > 0
}
