import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { planParking } from "../../../modules/packing/parcel/plan-parking"
import type { PackingModuleService } from "../../../modules/packing/service"
import { readWaiting } from "../../verification/stock/read-waiting"
import { settleLabelAttempt } from "../label/settle-label-attempt"
import { takeOffLines } from "../label/take-off-lines"
import type { LabellingParcel } from "./start-label-attempt"

export const parkReservationsStepId = "park-reservations"

/**
 * Takes the reservations that an order's lines have at *other* locations, or of
 * units that wait for stock, off their lines. Core's fulfilment would delete them and take their stock a
 * second time. The stock stays reserved, so no cart can slip in; what must be
 * written back stands on the parcel before anything is changed, and
 * `start-label-attempt` gives it back when the workflow fails.
 */
export const parkReservationsStep = createStep(
  parkReservationsStepId,
  async (parcel: LabellingParcel, { container }) => {
    const { parked, problem } = planParking(
      parcel.items,
      await readReservations(container, parcel),
      parcel.location_id
    )
    if (parked === null) {
      await settleLabelAttempt(container, parcel, problem)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
    }
    if (parked.length) {
      const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
      await packing.updateParcels({
        id: parcel.id,
        parked: { reservations: parked },
      })
      await takeOffLines(container, parked)
    }
    return new StepResponse(parked.length)
  }
)

async function readReservations(
  container: MedusaContainer,
  { order_id, items }: LabellingParcel
) {
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({
      line_item_id: items.map(({ line_item_id }) => line_item_id),
    })
  const waiting = await readWaiting(container, order_id, reservations)
  const waits = ({ id }: { id: string }) =>
    waiting.some((one) => one.reservation_id === id && one.units > 0)
  return reservations.map((reservation) => ({
    waits: waits(reservation),
    id: reservation.id,
    line_item_id: reservation.line_item_id ?? "",
    inventory_item_id: reservation.inventory_item_id,
    location_id: reservation.location_id,
    quantity: Number(reservation.quantity),
    allow_backorder: reservation.allow_backorder ?? false,
  }))
}
