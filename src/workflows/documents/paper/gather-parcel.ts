import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { toLineQuantities } from "../../../modules/packing/parcel/to-line-quantities"
import type { Consignment } from "../../packing/parcel/read-consignment"
import { readOrderForNote } from "../delivery-note/read-order-for-note"
import { readParcelCodes } from "../delivery-note/read-parcel-codes"
import { toDeliveryNote } from "../delivery-note/to-delivery-note"

/**
 * What any paper of a parcel, or of those that share a label, may say: to whom,
 * what, which parcels of how many, how they travel.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED for parts that make no whole
 *   lines.
 */
export async function gatherParcel(
  container: MedusaContainer,
  parcel: Consignment
) {
  const { lines, problem } = toLineQuantities(parcel.items)
  if (lines === null) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
  }
  return toDeliveryNote(
    await readOrderForNote(container, parcel.order_id),
    { ...parcel, lines },
    await readParcelCodes(container, parcel.order_id)
  )
}
