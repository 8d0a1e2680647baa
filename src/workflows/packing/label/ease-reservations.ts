import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { underItemLocks } from "../../under-item-locks"
import { EASED_METADATA_KEY } from "./eased-metadata-key"

export type PartToFulfill = {
  /** The order's line. */
  id: string
  quantity: number
}

/**
 * Lets reservations that core's fulfilment will only lower go below zero. It
 * takes the stock first and then asks whether the rest of the reservation is
 * there still, which it is not where all units are reserved or others wait: so
 * it refuses a part of an order where it allows the whole.
 *
 * @param locationId where the units are taken; else wherever they are reserved.
 * @returns ids of the reservations that were changed.
 */
export async function easeReservations(
  container: MedusaContainer,
  parts: PartToFulfill[],
  locationId: string | undefined
): Promise<string[]> {
  const inventory = container.resolve(Modules.INVENTORY)
  const reservations = parts.length
    ? await inventory.listReservationItems({
        line_item_id: parts.map(({ id }) => id),
        ...(locationId && { location_id: locationId }),
      })
    : []
  const lowered = reservations.filter(
    ({ line_item_id, quantity, allow_backorder }) =>
      !allow_backorder &&
      parts.some(
        (part) => part.id === line_item_id && Number(quantity) > part.quantity
      )
  )
  if (lowered.length) {
    const items = lowered.map((one) => one.inventory_item_id)
    await underItemLocks(container, items, () =>
      inventory.updateReservationItems(
        lowered.map(({ id, metadata }) => ({
          id,
          allow_backorder: true,
          metadata: { ...metadata, [EASED_METADATA_KEY]: true },
        }))
      )
    )
  }
  return lowered.map(({ id }) => id)
}
