import type { MedusaContainer } from "@medusajs/framework/types"
import { readConsignment } from "../../packing/parcel/read-consignment"
import { gatherParcel } from "../paper/gather-parcel"
import { refuseUnlabelled } from "../paper/refuse-unlabelled"

/**
 * What the note of a labelled parcel says, and of those that share its label.
 *
 * @returns with the id of the first of them, which the note is of.
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED for a parcel without a label.
 */
export async function gatherDeliveryNote(
  container: MedusaContainer,
  parcelId: string
) {
  const parcel = await readConsignment(container, parcelId)
  refuseUnlabelled("delivery note")(parcel)
  return {
    parcel_id: parcel.id,
    contents: await gatherParcel(container, parcel),
  }
}
