import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { toLineQuantities } from "../../../modules/packing/parcel/to-line-quantities"
import {
  type PackedParcel,
  readPackedParcel,
} from "../../packing/parcel/read-packed-parcel"
import { readOrderForNote } from "../delivery-note/read-order-for-note"
import { readParcelCodes } from "../delivery-note/read-parcel-codes"
import { toDeliveryNote } from "../delivery-note/to-delivery-note"

/**
 * What any paper of a parcel may say: to whom, what, which parcel of how many,
 * how it travels.
 *
 * @param refuse throws for a parcel that gets no such paper.
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED for parts that make no whole
 *   lines.
 */
export async function gatherParcel(
  container: MedusaContainer,
  parcelId: string,
  refuse: (parcel: PackedParcel) => void
) {
  const parcel = await readPackedParcel(container, parcelId)
  refuse(parcel)
  const { lines, problem } = toLineQuantities(parcel.items)
  if (lines === null) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
  }
  const contents = toDeliveryNote(
    await readOrderForNote(container, parcel.order_id),
    { ...parcel, lines },
    await readParcelCodes(container, parcel.order_id)
  )
  return { parcel, contents }
}
