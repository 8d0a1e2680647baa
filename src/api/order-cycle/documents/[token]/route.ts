import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findDocument } from "../../../store/order-cycle/documents/find-document"
import { languageOf } from "../../language-of"
import { sendPage } from "../../send-page"
import { verificationPage } from "../verification-page"

/**
 * The page behind the QR code of a paper. It stands outside of `/store`,
 * because a phone that scans a code sends no publishable key.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const document = await findDocument(req.scope, req.params.token)
  sendPage(
    res,
    document ? 200 : 404,
    verificationPage(document, languageOf(req))
  )
}
