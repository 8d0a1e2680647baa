import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type FactPage = { offset: number; limit: number }

/** One page of a table of packing, in the order of a field. */
export async function loadFacts(
  container: MedusaContainer,
  ask: {
    entity: string
    fields: string[]
    order: string
    filters: Record<string, unknown>
  },
  { offset, limit }: FactPage
) {
  const { data, metadata } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: ask.entity,
      fields: ask.fields,
      filters: ask.filters,
      pagination: {
        skip: offset,
        take: limit,
        order: { [ask.order]: "ASC", id: "ASC" },
      },
    })
  return { rows: data, count: metadata?.count ?? data.length, offset, limit }
}
