import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Ids of the short picks that a request wrote, when it is repeated. */
export async function findWrittenShorts(
  transaction: SqlEntityManager,
  clientId: string
): Promise<string[]> {
  const rows = await transaction.execute<{ id: string }[]>(
    `select "id" from "packing_short_pick"
      where "client_id" = ? or starts_with("client_id", ?)
      order by "client_id"`,
    [clientId, `${clientId}#`]
  )
  return rows.map(({ id }) => id)
}
