import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Ids of orders that people know by this number, as `1042` or `#1042`. */
export async function findOrdersByNumber(
  container: MedusaContainer,
  text: string
): Promise<string[]> {
  const [, number] = /^#?(\d{1,9})$/.exec(text) ?? []
  if (!number) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id"],
      filters: { display_id: Number(number) },
    })
  return data.map(({ id }) => id)
}
