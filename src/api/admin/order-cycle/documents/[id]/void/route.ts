import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { DocumentResponse } from "../../../../../../types/document"
import { voidDocumentWorkflow } from "../../../../../../workflows/documents/workflows/void-document"
import { actorOf } from "../../../../../actor-of"
import { loadDocument } from "../../load-document"
import type { EndDocumentType } from "../../validators"

/** Makes a paper void; its number stays used. */
export async function POST(
  req: AuthenticatedMedusaRequest<EndDocumentType>,
  res: MedusaResponse<DocumentResponse>
) {
  await voidDocumentWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor: actorOf(req) },
  })
  res.json({ document: await loadDocument(req.scope, req.params.id) })
}
