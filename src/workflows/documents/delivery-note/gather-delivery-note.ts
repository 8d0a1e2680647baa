import type { MedusaContainer } from "@medusajs/framework/types"
import { gatherParcel } from "../paper/gather-parcel"
import { refuseUnlabelled } from "../paper/refuse-unlabelled"

/**
 * What a labelled parcel's note says.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED for a parcel without a label.
 */
export async function gatherDeliveryNote(
  container: MedusaContainer,
  parcelId: string
) {
  const refuse = refuseUnlabelled("delivery note")
  return (await gatherParcel(container, parcelId, refuse)).contents
}
