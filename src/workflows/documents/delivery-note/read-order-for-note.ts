import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type OrderForNote, orderForNoteFields } from "./order-for-note"

/** @throws MedusaError NOT_FOUND. */
export async function readOrderForNote(
  container: MedusaContainer,
  orderId: string
): Promise<OrderForNote> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "order", fields: orderForNoteFields, filters: { id: orderId } },
      { throwIfKeyNotFound: true }
    )
  return data[0]
}
