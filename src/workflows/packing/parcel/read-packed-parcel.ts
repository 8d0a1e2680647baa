import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { Parcel } from "../../../modules/packing/models/parcel"
import type { ParcelItem } from "../../../modules/packing/models/parcel-item"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"

export type PackedParcel = InferTypeOf<typeof Parcel> & {
  items: InferTypeOf<typeof ParcelItem>[]
}

/**
 * Reads a parcel with its items.
 *
 * @throws MedusaError NOT_FOUND when there is no such parcel.
 */
export async function readPackedParcel(
  container: MedusaContainer,
  parcelId: string
): Promise<PackedParcel> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const parcel = await packing.retrieveParcel(parcelId)
  const items = await packing.listParcelItems(
    { parcel_id: parcelId },
    { order: { id: "ASC" } }
  )
  return { ...parcel, items }
}
