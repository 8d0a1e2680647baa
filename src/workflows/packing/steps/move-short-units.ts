import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { tellMoves } from "../../replenishment/ledger/tell-moves"
import type { OrderForReview } from "../../verification/order/order-for-review"
import { readOrderForReview } from "../../verification/order/read-order-for-review"
import { listWaitingReservations } from "../../verification/stock/list-waiting-reservations"
import { readStockNeeds } from "../../verification/stock/read-stock-needs"
import type { ShortPick } from "../short/find-short-pick"
import { reserveElsewhere } from "../short/reserve-elsewhere"
import { toShortMoves } from "../short/to-short-moves"
import { waitForStock } from "../short/wait-for-stock"

export const moveShortUnitsStepId = "move-short-units"

/**
 * Takes missing units off their shelf in the books and reserves as many
 * elsewhere; what nobody has waits. It has no compensation: the shelf stays as
 * the picker saw it, and run again it does only what is left to do.
 */
export const moveShortUnitsStep = createStep(
  moveShortUnitsStepId,
  async ({ short }: { short: ShortPick }, { container }) => {
    await refuseWhileParked(container, short)
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const order = await readOrderForReview(container, short.order_id)
    const waits = await container.resolve(Modules.LOCKING).execute(
      [short.inventory_item_id],
      async () => {
        const waiting = await listWaitingReservations(container, short.order_id)
        await tellMoves(container, toShortMoves(short), () =>
          packing.takeOffShelf({ short_pick_id: short.id, waiting })
        )
        const units = await countMissing(container, order, short)
        const left = units
          ? await reserveElsewhere(container, order, { short, units })
          : 0
        if (left && (await queues(container))) {
          await waitForStock(container, order, { short, units: left })
        }
        return left
      },
      { timeout: 30 }
    )
    return new StepResponse({ waits })
  }
)

/** What the line lacks by now; nothing of an order that is over. */
async function countMissing(
  container: MedusaContainer,
  order: OrderForReview,
  short: ShortPick
): Promise<number> {
  if (order.status !== "pending") {
    return 0
  }
  const need = (await readStockNeeds(container, order)).find(
    (one) =>
      one.line_id === short.line_item_id &&
      one.inventory_item_id === short.inventory_item_id
  )
  const missing = need ? need.required - need.reserved - need.waiting : 0
  return Math.max(0, Math.min(missing, short.quantity))
}

async function queues(container: MedusaContainer): Promise<boolean> {
  const { stock } = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .getOptions()
  return stock.allocate
}

/** While a label is bought, reservations are off their lines. */
async function refuseWhileParked(
  container: MedusaContainer,
  { order_id }: ShortPick
) {
  const parked = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .listParcels({ order_id, parked: { $ne: null } }, { select: ["code"] })
  if (parked.length) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `A label is being bought for parcel ${parked[0].code}: the missing ` +
        "units are moved after that."
    )
  }
}
