import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { OrderForReview } from "../order/order-for-review"
import { isShort } from "../order/is-short"
import { readStockNeeds } from "../order/read-stock-needs"
import { reserveMissing } from "../order/reserve-missing"

export const allocateMissingStepId = "allocate-missing"

/**
 * Reserves what an order lacks, when its locations have all of it, and tells
 * what is needed and reserved then.
 */
export const allocateMissingStep = createStep(
  allocateMissingStepId,
  async ({ order }: { order: OrderForReview }, { container }) => {
    const needs = await readStockNeeds(container, order)
    if (!needs.some(isShort) || !isOpen(order)) {
      return new StepResponse({ needs }, [])
    }
    if (await isParked(container, order.id)) {
      return new StepResponse({ needs: needs.map(asReserved) }, [])
    }
    const { stock } = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .getOptions()
    const created = stock.allocate
      ? await reserveMissing(container, order, needs.filter(isShort))
      : []
    return new StepResponse(
      {
        needs: created.length ? await readStockNeeds(container, order) : needs,
      },
      created
    )
  },
  async (created, { container }) => {
    if (created?.length) {
      await container.resolve(Modules.INVENTORY).deleteReservationItems(created)
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
