import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { renderDocument } from "../../../../../../../modules/documents/render/render-document"
import { gatherBatchList } from "../../../../../../../workflows/documents/pick-list/gather-batch-list"
import { sendPdf } from "../../../../../../send-pdf"
import type { PrintBatchQueryType } from "../../validators"

/** What is left of a batch, as PDF. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, PrintBatchQueryType>,
  res: MedusaResponse
) {
  const { language } = req.validatedQuery as PrintBatchQueryType
  const list = await gatherBatchList(req.scope, {
    batch_id: req.params.id,
    language,
  })
  sendPdf(res, {
    ...(await renderDocument(list, "issued")),
    name: `pick-list-${list.code}`,
  })
}
