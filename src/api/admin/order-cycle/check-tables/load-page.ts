import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListPageType } from "./validators"

/** One page of an entity of verification, in the order of a field. */
export async function loadPage(
  container: MedusaContainer,
  entity: string,
  fields: string[],
  order: string,
  { offset, limit }: ListPageType
) {
  const { data, metadata } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity,
      fields,
      pagination: {
        skip: offset,
        take: limit,
        order: { [order]: "ASC", id: "ASC" },
      },
    })
  return { rows: data, count: metadata?.count ?? data.length, offset, limit }
}
