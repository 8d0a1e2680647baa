import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { refuseLostLocation } from "../purchase/refuse-lost-location"

/**
 * People decide about items and locations that are there.
 *
 * @param place its location null: at every one.
 * @throws MedusaError NOT_FOUND.
 */
export async function refuseUnknownPlace(
  container: MedusaContainer,
  place: { inventory_item_id: string; location_id: string | null }
): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "inventory_item",
      fields: ["id"],
      filters: { id: place.inventory_item_id },
    })
  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no inventory item ${place.inventory_item_id}.`
    )
  }
  if (place.location_id !== null) {
    await refuseLostLocation(container, place.location_id)
  }
}
