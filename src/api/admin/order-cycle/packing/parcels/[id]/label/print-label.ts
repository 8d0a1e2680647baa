import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { renderDocument } from "../../../../../../../modules/documents/render/render-document"
import { printLabelWorkflow } from "../../../../../../../workflows/documents/workflows/print-label"
import { sendPdf } from "../../../../../../send-pdf"

/** A labelled parcel's own label as PDF, where the courier gives none. */
export async function printLabel(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { result: label } = await printLabelWorkflow(req.scope).run({
    input: { parcel_id: req.params.id },
  })
  sendPdf(res, {
    ...(await renderDocument(label, "issued")),
    name: `label-${label.shipment.code}`,
  })
}
