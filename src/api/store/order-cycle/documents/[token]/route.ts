import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { DocumentVerificationResponse } from "../../../../../types/document"
import { findDocument } from "../find-document"

/** Tells who holds a paper whether it counts; for a storefront's own page. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<DocumentVerificationResponse>
) {
  const document = await findDocument(req.scope, req.params.token)
  if (!document) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such document."
    )
  }
  res.setHeader("cache-control", "no-store")
  res.json({ document })
}
