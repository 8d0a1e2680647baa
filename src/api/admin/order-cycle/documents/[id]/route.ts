import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { DocumentDetailResponse } from "../../../../../types/document"
import { loadDeliveries } from "../load-deliveries"
import { loadDocument } from "../load-document"

/** One issued paper, and who got it. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DocumentDetailResponse>
) {
  res.json({
    document: await loadDocument(req.scope, req.params.id),
    deliveries: await loadDeliveries(req.scope, req.params.id),
  })
}
