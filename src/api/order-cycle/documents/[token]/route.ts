import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findDocument } from "../../../store/order-cycle/documents/find-document"
import { verificationPage } from "../verification-page"

/**
 * The page behind the QR code of a paper. It stands outside of `/store`,
 * because a phone that scans a code sends no publishable key.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const document = await findDocument(req.scope, req.params.token)
  const language = req.acceptsLanguages("id", "en") === "en" ? "en" : "id"
  res.setHeader("cache-control", "no-store")
  res.setHeader("x-robots-tag", "noindex")
  res.setHeader("referrer-policy", "no-referrer")
  res.setHeader(
    "content-security-policy",
    "default-src 'none'; style-src 'unsafe-inline'"
  )
  res.status(document ? 200 : 404)
  res.type("html").send(verificationPage(document, language))
}
