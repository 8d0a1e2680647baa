import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OrderFacetsResponse } from "../../../types/order-desk"

/**
 * Values that orders have, at most 200 of each, ascending. PostgreSQL has no
 * skip scan: the recursion jumps from one value to the next in the index, so
 * that a shop of many orders and few channels costs a few reads.
 */
export async function readFacets(
  manager: SqlEntityManager
): Promise<OrderFacetsResponse> {
  const [channels, couriers] = await Promise.all(
    (["channel", "courier"] as const).map((column) =>
      manager.execute<{ value: string }[]>(valuesOf(column))
    )
  )
  const values = (rows: { value: string }[]) => rows.map(({ value }) => value)
  return { channels: values(channels), couriers: values(couriers) }
}

const valuesOf = (column: "channel" | "courier") => `
with recursive found as (
  (select "${column}" as value from "verification_order"
    where "${column}" is not null and "deleted_at" is null
    order by "${column}" limit 1)
  union all
  select (select "${column}" from "verification_order"
           where "${column}" > found.value and "deleted_at" is null
           order by "${column}" limit 1)
    from found where found.value is not null
)
select value from found where value is not null limit 200`
