import { createHash } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { toPdfName } from "../paper/to-pdf-name"

export const keepMissingPdfsStepId = "keep-missing-pdfs"

const BATCH = 200

/**
 * Keeps the file of each paper within the look-back, private, so that it is served as it was when
 * a later version draws otherwise. Has no compensation: a kept file is no
 * harm. One that cannot be kept is tried again with the next call.
 *
 * @returns what failed in sentences.
 */
export const keepMissingPdfsStep = createStep(
  keepMissingPdfsStepId,
  async (_nothing: { actor: string }, { container }) => {
    const documents =
      container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    if (!(await documents.getOptions()).keepFiles) {
      return new StepResponse({ ids: [], failures: [] })
    }
    const files = container.resolve(Modules.FILE)
    const { lookBackDays } = await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .getOptions()
    const since = new Date(Date.now() - lookBackDays * 86_400_000)
    const missing = await documents.listOrderDocuments(
      {
        pdf_file_id: null,
        status: "issued",
        issued_at: { $gte: since.toISOString() },
      },
      { select: ["id"], take: BATCH, order: { issued_at: "DESC" } }
    )
    const failures: string[] = []
    for (const { id } of missing) {
      try {
        const { pdf, number } = await documents.renderDocument(id)
        const file = await files.createFiles({
          // The id cannot be guessed: some providers serve files by name.
          filename: `order-cycle-${toPdfName(number)}-${id}.pdf`,
          mimeType: "application/pdf",
          content: pdf.toString("base64"),
          access: "private",
        })
        await documents.updateOrderDocuments({
          id,
          pdf_file_id: file.id,
          pdf_sha256: createHash("sha256").update(pdf).digest("hex"),
        })
      } catch (error) {
        failures.push(
          `The file of document ${id} is not kept yet: ${(error as Error).message}`
        )
      }
    }
    return new StepResponse({ ids: [] as string[], failures })
  }
)
