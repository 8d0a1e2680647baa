import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type MailOrder = { display_id: number; email: string | null }

/** @throws MedusaError NOT_FOUND. */
export async function readMailOrder(
  container: MedusaContainer,
  orderId: string
): Promise<MailOrder> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      {
        entity: "order",
        fields: ["display_id", "email"],
        filters: { id: orderId },
      },
      { throwIfKeyNotFound: true }
    )
  return data[0]
}
