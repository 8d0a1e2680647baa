import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { waitingUnits } from "../../../modules/verification/backorders/waiting-units"
import type { FreedUnits } from "../../../modules/verification/changes/plan-freed-units"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

/** Reservations and back-orders as they were. */
export type FreedBefore = {
  reservations: {
    id: string
    quantity: number
    allow_backorder: boolean
    is_deleted: boolean
  }[]
  backorders: {
    id: string
    quantity: number
    filled: number
    held_back: number
    state: "waiting" | "filled" | "canceled"
  }[]
}

/** Gives units of reservations up. The items' keys are held. */
export async function freeReserved(
  container: MedusaContainer,
  freed: FreedUnits[]
): Promise<FreedBefore> {
  const before: FreedBefore = { reservations: [], backorders: [] }
  const inventory = container.resolve(Modules.INVENTORY)
  for (const one of freed) {
    const reservation = await inventory.retrieveReservationItem(
      one.reservation_id
    )
    const quantity = Number(reservation.quantity)
    const left = quantity - one.units
    before.reservations.push({
      id: reservation.id,
      quantity,
      allow_backorder: reservation.allow_backorder ?? false,
      is_deleted: left <= 0,
    })
    const waits = one.waiting
      ? await shortenQueue(container, one, left, before)
      : true
    if (left <= 0) {
      await inventory.softDeleteReservationItems([reservation.id])
    } else {
      await inventory.updateReservationItems({
        id: reservation.id,
        quantity: left,
      })
    }
    if (left > 0 && !waits) {
      await inventory.updateReservationItems({
        id: reservation.id,
        allow_backorder: false,
      })
    }
  }
  return before
}

/** @returns whether units of the reservation still wait. */
async function shortenQueue(
  container: MedusaContainer,
  { reservation_id, waiting }: FreedUnits,
  left: number,
  before: FreedBefore
): Promise<boolean> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const [row] = await verification.listBackorders({
    reservation_id,
    state: "waiting",
  })
  if (!row) {
    return true
  }
  const { id, quantity, filled, held_back, state } = row
  before.backorders.push({ id, quantity, filled, held_back, state })
  const rest = waitingUnits(row) - waiting
  await verification.updateBackorders(
    left <= 0
      ? { id, state: "canceled" }
      : rest > 0
        ? { id, quantity: quantity - waiting }
        : {
            id,
            quantity: quantity - waiting,
            filled: quantity - waiting,
            held_back: 0,
            state: "filled",
          }
  )
  return rest > 0
}
