import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { renderDocument } from "../../../../../../../modules/documents/render/render-document"
import { gatherPackingSlip } from "../../../../../../../workflows/documents/packing-slip/gather-packing-slip"
import { sendPdf } from "../../../../../../send-pdf"

/** What lies in a parcel, as PDF. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const slip = await gatherPackingSlip(req.scope, req.params.id)
  sendPdf(res, {
    ...(await renderDocument(slip, "issued")),
    name: `packing-slip-${slip.shipment.code}`,
  })
}
