import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DeliveryState } from "../../../../types/document"
import { readDisplayIds } from "../read-display-ids"

/** What rows show that does not stand in the papers themselves. */
export type RowFacts = {
  /** The numbers by which people know orders, by id. */
  displayIds: Map<string, number>
  /** How the last mail of a paper fared, by the paper's id. */
  mails: Map<string, DeliveryState>
}

/** Reads for many papers at once what `toDocumentRow` adds to each. */
export async function readRowFacts(
  container: MedusaContainer,
  documents: { id: string; order_id: string }[]
): Promise<RowFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: mails } = await query.graph({
    entity: "document_delivery",
    fields: ["document_id", "state"],
    filters: { document_id: documents.map(({ id }) => id), channel: "email" },
    pagination: { order: { at: "ASC", id: "ASC" } },
  })
  return {
    displayIds: await readDisplayIds(container, documents),
    mails: new Map(mails.map(({ document_id, state }) => [document_id, state])),
  }
}
