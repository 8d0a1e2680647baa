import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { supersedeDocumentWorkflow } from "../../documents/workflows/supersede-document"
import { voidDocumentWorkflow } from "../../documents/workflows/void-document"
import { NEW_ADDRESS } from "./new-address"

type Relabelled = {
  parcel_id: string
  order_id: string
  actor: string
  is_labelled: boolean
}

/**
 * Ends the delivery note that names an old address: superseded by one of the
 * new label, or void while there is none. A failure is said and left to a
 * person: a paper must never stop packing.
 */
export async function replaceNote(
  container: MedusaContainer,
  { parcel_id, order_id, actor, is_labelled }: Relabelled
): Promise<void> {
  const [note] = await container
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .listOrderDocuments({
      order_id,
      source_id: parcel_id,
      type: "delivery_note",
      status: "issued",
    })
  if (!note) {
    return
  }
  const end = is_labelled ? supersedeDocumentWorkflow : voidDocumentWorkflow
  const { errors } = await end(container).run({
    input: { id: note.id, reason: NEW_ADDRESS, actor },
    throwOnError: false,
  })
  if (errors?.length) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `Delivery note ${note.number} names the old address still: ` +
          errors[0].error.message
      )
  }
}
