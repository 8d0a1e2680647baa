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
import {
  type ReturnedUnits,
  returnMovedUnits,
} from "../order/return-moved-units"
import { undoReserved } from "../order/undo-reserved"
import { undoReturned } from "../order/undo-returned"

type Allocated = {
  needs: StockNeed[]
  made: Reserved | null
  returned: ReturnedUnits[]
}

export const allocateMissingStepId = "allocate-missing"

/**
 * Takes units back that an edit moved, reserves what an order lacks, queues what
 * no location has, and tells what is needed, reserved and waited for then.
 */
export const allocateMissingStep = createStep(
  allocateMissingStepId,
  async ({ order }: { order: OrderForReview }, { container }) => {
    const { needs, made, returned } = await allocate(container, order)
    return new StepResponse({ needs, returned }, { made, returned })
  },
  async (undo, { container }) => {
    if (undo?.made) {
      await undoReserved(container, undo.made)
    }
    await undoReturned(container, undo?.returned ?? [])
  }
)

async function allocate(
  container: MedusaContainer,
  order: OrderForReview
): Promise<Allocated> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  if (!isOpen(order)) {
    await verification.endBackorders(order.id, null)
    const needs = await readStockNeeds(container, order)
    return { needs, made: null, returned: [] }
  }
  const { stock } = await verification.getOptions()
  const returned = stock.allocate
    ? await returnMovedUnits(container, order)
    : []
  const needs = await readStockNeeds(container, order)
  if (!needs.some(isShort)) {
    return { needs, made: null, returned }
  }
  if (await isParked(container, order.id)) {
    return { needs: needs.map(asReserved), made: null, returned }
  }
  const made = stock.allocate
    ? await reserveMissing(container, order, needs, "backorder")
    : null
  return made?.reservations.length
    ? { needs: await readStockNeeds(container, order), made, returned }
    : { needs, made, returned }
}

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
