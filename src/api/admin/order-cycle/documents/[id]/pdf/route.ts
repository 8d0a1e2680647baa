import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { DOCUMENTS_MODULE } from "../../../../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../../../../modules/documents/service"

/** The paper itself, drawn from what was frozen at its issue. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const documents = req.scope.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
  const { pdf, number, warnings } = await documents.renderDocument(
    req.params.id
  )
  const name = number.replace(/[^\w.-]+/g, "-")
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="${name}.pdf"`)
  res.setHeader("cache-control", "private, no-cache")
  if (warnings.length) {
    res.setHeader("x-order-cycle-warnings", encodeURI(warnings.join("; ")))
  }
  res.send(pdf)
}
