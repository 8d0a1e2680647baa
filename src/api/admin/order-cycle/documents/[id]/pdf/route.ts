import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { toPdfName } from "../../../../../../workflows/documents/paper/to-pdf-name"
import { readPdf } from "../../read-pdf"

/** The paper itself, as it was frozen at its issue. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { pdf, number, warnings } = await readPdf(req.scope, req.params.id)
  res.setHeader("content-type", "application/pdf")
  res.setHeader(
    "content-disposition",
    `inline; filename="${toPdfName(number)}.pdf"`
  )
  res.setHeader("cache-control", "private, no-cache")
  if (warnings.length) {
    res.setHeader("x-order-cycle-warnings", encodeURI(warnings.join("; ")))
  }
  res.send(pdf)
}
