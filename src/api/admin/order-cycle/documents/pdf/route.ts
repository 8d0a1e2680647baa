import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { DOCUMENTS_MODULE } from "../../../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../../../modules/documents/service"
import { recordPrintsWorkflow } from "../../../../../workflows/documents/workflows/record-prints"
import { actorOf } from "../../../../actor-of"
import { sendPdf } from "../../../../send-pdf"
import type { PrintDocumentsQueryType } from "../validators"

/** Papers as one PDF, in the order in which they are asked for. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, PrintDocumentsQueryType>,
  res: MedusaResponse
) {
  const { ids } = req.validatedQuery as PrintDocumentsQueryType
  const { pdf, warnings } = await req.scope
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .renderDocuments(ids)
  await recordPrintsWorkflow(req.scope).run({
    input: { ids: [...new Set(ids)], actor: actorOf(req) },
  })
  sendPdf(res, { pdf, name: "documents", warnings })
}
