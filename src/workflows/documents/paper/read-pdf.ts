import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import { currentRenderers } from "../../../modules/documents/render/current-renderers"
import type { DocumentsModuleService } from "../../../modules/documents/service"

/**
 * A paper's file: the kept one when a newer version of the plugin would draw
 * it otherwise, else drawn anew, which gives the same bytes. One that no
 * longer counts is drawn with BATAL or DIGANTI across.
 */
export async function readPdf(
  container: MedusaContainer,
  id: string
): Promise<{ pdf: Buffer; number: string; warnings: string[] }> {
  const documents = container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
  const document = await documents.retrieveOrderDocument(id)
  const isChanged = document.renderer !== currentRenderers[document.type]
  if (isChanged && document.status === "issued" && document.pdf_file_id) {
    const pdf = await container
      .resolve(Modules.FILE)
      .getAsBuffer(document.pdf_file_id)
    const sha256 = createHash("sha256").update(pdf).digest("hex")
    if (sha256 === document.pdf_sha256) {
      return { pdf, number: document.number, warnings: [] }
    }
  }
  const { pdf, number, warnings } = await documents.renderDocument(id)
  return { pdf, number, warnings }
}
