import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type PageQuery = {
  entity: string
  fields: string[]
  filters?: Record<string, unknown>
  order: Record<string, "ASC" | "DESC">
  offset: number
  limit: number
}

/** One page of a list, as Query reads it, and how many rows there are in all. */
export async function loadPage(
  container: MedusaContainer,
  { entity, fields, filters, order, offset, limit }: PageQuery
) {
  const { data, metadata } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity,
      fields,
      filters,
      pagination: { skip: offset, take: limit, order },
    })
  return { rows: data, count: metadata?.count ?? data.length, offset, limit }
}
