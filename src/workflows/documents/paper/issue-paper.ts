import type { MedusaContainer } from "@medusajs/framework/types"
import type { IssueRequest } from "../../../modules/documents/issue/issue-request"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { gatherDeliveryNote } from "../delivery-note/gather-delivery-note"
import { gatherInvoice } from "../invoice/gather-invoice"
import { gatherReceipt } from "../receipt/gather-receipt"
import type { PaperSource } from "./paper-source"

/** Gathers what a paper says now and gives it its number, once per source. */
export async function issuePaper(
  container: MedusaContainer,
  { type, source_id, ...request }: PaperSource & IssueRequest
): Promise<{ id: string; is_new: boolean }> {
  const documents = container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
  switch (type) {
    case "invoice":
      return await documents.issueInvoice({
        ...request,
        contents: await gatherInvoice(container, source_id),
      })
    case "delivery_note":
      return await documents.issueDeliveryNote({
        ...request,
        ...(await gatherDeliveryNote(container, source_id)),
      })
    case "receipt":
      return await documents.issueReceipt({
        ...request,
        source_id,
        ...(await gatherReceipt(
          container,
          { order_id: request.order_id, source_id },
          request.supersedes?.id
        )),
      })
  }
}
