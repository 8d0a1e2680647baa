import type { MedusaContainer } from "@medusajs/framework/types"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import type { LabelSnapshot } from "../../../modules/documents/snapshot/label-snapshot"
import { gatherParcel } from "../paper/gather-parcel"
import { readIssueFrame } from "../paper/read-issue-frame"
import { refuseUnlabelled } from "../paper/refuse-unlabelled"

/**
 * A parcel's own label, for couriers that give none. Its SSCC is given with
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
  const { parcel, contents } = await gatherParcel(
    container,
    parcelId,
    refuseUnlabelled("label")
  )
  const { remaining: _, ...shipment } = contents.shipment
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
    shipment: { ...shipment, sscc },
  }
}
