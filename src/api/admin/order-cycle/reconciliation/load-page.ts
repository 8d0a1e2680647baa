import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type PageQuery = {
  entity: string
  fields: string[]
  filters: Record<string, unknown>
  order: Record<string, "ASC" | "DESC">
  offset: number
  limit: number
}

/** One page of a list of this module, and how many there are in all. */
export async function loadPage(
  scope: MedusaContainer,
  { entity, fields, filters, order, offset, limit }: PageQuery
) {
  const { data, metadata } = await scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity,
      fields,
      filters,
      pagination: { skip: offset, take: limit, order },
    })
  return { rows: data, count: metadata?.count ?? data.length }
}
