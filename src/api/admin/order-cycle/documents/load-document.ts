import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DocumentRow } from "../../../../types/document"
import { documentFields } from "./query-config"
import { readDisplayIds } from "./read-display-ids"
import { toDocumentRow } from "./to-document-row"

/** @throws MedusaError NOT_FOUND. */
export async function loadDocument(
  container: MedusaContainer,
  id: string
): Promise<DocumentRow> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "order_document", fields: documentFields, filters: { id } },
      { throwIfKeyNotFound: true }
    )
  const [document] = data
  return toDocumentRow(
    document,
    await readDisplayIds(container, [document.order_id])
  )
}
