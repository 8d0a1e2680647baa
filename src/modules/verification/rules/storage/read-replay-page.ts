import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Where a page begins: the newest order that has not been looked at. */
export type ReplayCursor = { placed_at: string; order_id: string }

export type ReplayPageInput = {
  /** UTC, ISO 8601. */
  since: string
  /** Orders after it are behind; null: begin with the newest. */
  before: ReplayCursor | null
  limit: number
  /** Whether a rule asks for what other orders tell. */
  around: boolean
}

export type ReplayOrder = ReplayCursor & {
  display_id: number | null
  orders_24h: number | null
  duplicate_of: string | null
}

/**
 * A page of orders, newest first, with what only other orders tell: the same
 * customer's accepted orders in (t - 24 h, t], and the nearest of them with
 * the same goods. Two orders are of one customer when they share a key.
 */
export async function readReplayPage(
  manager: SqlEntityManager,
  { since, before, limit, around }: ReplayPageInput
): Promise<ReplayOrder[]> {
  const rows = await manager.execute<ReplayOrder[]>(
    `with page as materialized (
       select "order_id", "display_id", "placed_at", "customer_keys",
              "goods_key"
         from "verification_order"
        where "deleted_at" is null and "placed_at" >= ?::timestamptz
          ${before ? `and ("placed_at", "order_id") < (?::timestamptz, ?)` : ""}
        order by "placed_at" desc, "order_id" desc limit ?
     )
     select page."order_id", page."display_id", page."placed_at",
            ${around ? aroundColumns : "null as orders_24h, null as duplicate_of"}
       from page ${around ? aroundJoin : ""}
      order by page."placed_at" desc, page."order_id" desc`,
    [since, ...(before ? [before.placed_at, before.order_id] : []), limit]
  )
  return rows.map((row) => ({
    ...row,
    placed_at: new Date(row.placed_at).toISOString(),
    orders_24h: row.orders_24h === null ? null : Number(row.orders_24h),
  }))
}

const aroundColumns = `
  case when cardinality(page."customer_keys") > 0
       then 1 + found."earlier" end as orders_24h,
  found."duplicate_of"`

const aroundJoin = `
  cross join lateral (
    select count(*) as "earlier",
           (array_agg(o."order_id" order by o."placed_at" desc,
                      o."order_id" desc)
              filter (where o."goods_key" = page."goods_key"))[1]
             as "duplicate_of"
      from "verification_order" o
     where o."customer_keys" && page."customer_keys"
       and o."deleted_at" is null
       and o."stage" not in ('canceled', 'expired')
       and o."placed_at" > page."placed_at" - interval '24 hours'
       and (o."placed_at", o."order_id")
         < (page."placed_at", page."order_id")
  ) found`
