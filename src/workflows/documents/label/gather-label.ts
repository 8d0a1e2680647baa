import type { MedusaContainer } from "@medusajs/framework/types"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import type { LabelSnapshot } from "../../../modules/documents/snapshot/label-snapshot"
import { readConsignment } from "../../packing/parcel/read-consignment"
import { readPackedParcel } from "../../packing/parcel/read-packed-parcel"
import { gatherParcel } from "../paper/gather-parcel"
import { readIssueFrame } from "../paper/read-issue-frame"
import { refuseUnlabelled } from "../paper/refuse-unlabelled"

/**
 * A parcel's own label, for couriers that give none: of boxes that share a
 * purchase, each has its own with its place among them. Its SSCC is given with
 * the first call and stays.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED before the label is bought and
 *   without a seller.
 */
export async function gatherLabel(
  container: MedusaContainer,
  parcelId: string
): Promise<LabelSnapshot> {
  const frame = await readIssueFrame(container, "label")
  const parcel = await readPackedParcel(container, parcelId)
  refuseUnlabelled("label")(parcel)
  const contents = await gatherParcel(container, { ...parcel, boxes: [parcel] })
  const { remaining: _, ...shipment } = contents.shipment
  const { boxes } = await readConsignment(container, parcelId)
  const place = boxes.findIndex(({ id }) => id === parcel.id) + 1
  const sscc = await container
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .giveSscc(parcel.id)
  return {
    ...frame,
    type: "label",
    language: contents.language,
    issued_at: new Date(parcel.labelled_at ?? parcel.created_at).toISOString(),
    buyer: contents.buyer,
    order: contents.order,
    shipment: {
      ...shipment,
      ...(boxes.length > 1 && {
        parcel: `${place}/${boxes.length}`,
        colli: boxes.length,
      }),
      sscc,
    },
  }
}
