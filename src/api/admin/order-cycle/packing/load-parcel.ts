import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { ParcelRow } from "../../../../types/packing"
import { loadParcels } from "./load-parcels"

/** Reads one parcel as the API answers it, or refuses with NOT_FOUND. */
export async function loadParcel(
  scope: MedusaContainer,
  id: string
): Promise<ParcelRow> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { parcels } = await loadParcels(query, { id }, { offset: 0, limit: 1 })
  if (!parcels.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no parcel with id ${id}.`
    )
  }
  return parcels[0]
}
