import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { DocumentResponse } from "../../../../../../types/document"
import { supersedeDocumentWorkflow } from "../../../../../../workflows/documents/workflows/supersede-document"
import { actorOf } from "../../../../../actor-of"
import { loadDocument } from "../../load-document"
import type { EndDocumentType } from "../../validators"

/** Issues the paper anew as things are now, in this one's place. */
export async function POST(
  req: AuthenticatedMedusaRequest<EndDocumentType>,
  res: MedusaResponse<DocumentResponse>
) {
  const { result } = await supersedeDocumentWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor: actorOf(req) },
  })
  res.json({ document: await loadDocument(req.scope, result.id) })
}
