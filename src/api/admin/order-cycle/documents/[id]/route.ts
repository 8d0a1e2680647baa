import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { DocumentResponse } from "../../../../../types/document"
import { loadDocument } from "../load-document"

/** One issued paper. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DocumentResponse>
) {
  res.json({ document: await loadDocument(req.scope, req.params.id) })
}
