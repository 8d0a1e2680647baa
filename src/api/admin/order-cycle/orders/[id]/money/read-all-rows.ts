import type { RemoteQueryFunction } from "@medusajs/framework/types"

export type Query = Omit<RemoteQueryFunction, symbol>

/** All rows that filters name, in one order; a list of nothing needs no query. */
export async function readAllRows<Row>(
  query: Query,
  entity: string,
  fields: string[],
  filters: Record<string, unknown>,
  order = "id"
): Promise<Row[]> {
  const asksNothing = Object.values(filters).some(
    (value) => Array.isArray(value) && !value.length
  )
  if (asksNothing) {
    return []
  }
  const { data } = await query.graph({
    entity,
    fields,
    filters,
    pagination: { order: { [order]: "ASC" } },
  })
  return data as Row[]
}
