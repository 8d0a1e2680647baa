import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DeliveryState } from "../../../../types/document"

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
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: [...new Set(documents.map(({ order_id }) => order_id))] },
  })
  const { data: mails } = await query.graph({
    entity: "document_delivery",
    fields: ["document_id", "state"],
    filters: { document_id: documents.map(({ id }) => id), channel: "email" },
    pagination: { order: { at: "ASC", id: "ASC" } },
  })
  return {
    displayIds: new Map(
      orders.map(({ id, display_id }) => [id, Number(display_id)])
    ),
    mails: new Map(mails.map(({ document_id, state }) => [document_id, state])),
  }
}
