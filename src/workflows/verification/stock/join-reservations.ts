import type {
  MedusaContainer,
  ReservationItemDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Makes one reservation of those that a line has of an item at one location:
 * core's fulfilment takes the fulfilled quantity from each of several. None
 * may go below zero any more. The item's key is held.
 *
 * @param reservations of one line and item; no unit of them waits.
 * @param keptId the one that stays, where there is a choice.
 */
export async function joinReservations(
  container: MedusaContainer,
  reservations: ReservationItemDTO[],
  keptId?: string | null
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  for (const [kept, ...others] of groupByPlace(reservations, keptId)) {
    if (!others.length && !kept.allow_backorder) {
      continue
    }
    await inventory.deleteReservationItems(others.map(({ id }) => id))
    // Core else looks for the units once more, which others may wait for.
    await inventory.updateReservationItems({
      id: kept.id,
      quantity: [kept, ...others].reduce(
        (sum, { quantity }) => sum + Number(quantity),
        0
      ),
      allow_backorder: true,
    })
    await inventory.updateReservationItems({
      id: kept.id,
      allow_backorder: false,
    })
  }
}

function groupByPlace(
  reservations: ReservationItemDTO[],
  keptId: string | null | undefined
): ReservationItemDTO[][] {
  const places = new Map<string, ReservationItemDTO[]>()
  const sorted = [...reservations].sort(
    (a, b) =>
      Number(b.id === keptId) - Number(a.id === keptId) ||
      (a.id < b.id ? -1 : 1)
  )
  for (const reservation of sorted) {
    const known = places.get(reservation.location_id) ?? []
    places.set(reservation.location_id, [...known, reservation])
  }
  return [...places.values()]
}
