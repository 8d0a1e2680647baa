import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DocumentRow } from "../../../../types/document"
import { documentFields } from "./query-config"
import { readRowFacts } from "./read-row-facts"
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
  return toDocumentRow(data[0], await readRowFacts(container, data))
}
