import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DocumentDeliveryRow } from "../../../../types/document"
import { deliveryFields } from "./query-config"

/** Who got a paper, newest first. */
export async function loadDeliveries(
  container: MedusaContainer,
  document_id: string
): Promise<DocumentDeliveryRow[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "document_delivery",
      fields: deliveryFields,
      filters: { document_id },
      pagination: { take: 100, order: { at: "DESC", id: "DESC" } },
    })
  return data
}
