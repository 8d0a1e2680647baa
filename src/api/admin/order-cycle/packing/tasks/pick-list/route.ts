import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { renderDocument } from "../../../../../../modules/documents/render/render-document"
import { gatherPickList } from "../../../../../../workflows/documents/pick-list/gather-pick-list"
import { sendPdf } from "../../../../../send-pdf"
import type { PrintPickListQueryType } from "../../validators"

/** What is still to be taken from a location's shelves, as PDF. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, PrintPickListQueryType>,
  res: MedusaResponse
) {
  const list = await gatherPickList(
    req.scope,
    req.validatedQuery as PrintPickListQueryType
  )
  sendPdf(res, {
    ...(await renderDocument(list, "issued")),
    name: `pick-list-${list.site}`,
  })
}
