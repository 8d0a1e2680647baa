import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { renderPurchaseOrder } from "../../../../../../../workflows/documents/purchase-order/render-purchase-order"
import { sendPdf } from "../../../../../../send-pdf"

/** The order as its supplier gets it. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { pdf, warnings, snapshot } = await renderPurchaseOrder(
    req.scope,
    req.params.id
  )
  sendPdf(res, { pdf, name: snapshot.number, warnings })
}
