import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"
import type { PublishedCheck } from "./published-check"

/** Tables whose `order_id` must lead to an order. */
const CHILDREN = [
  "stg_order_item",
  "stg_timeline_event",
  "stg_verification_order",
  "stg_verification_hold",
  "stg_packing_parcel",
  "stg_packing_pick_task",
  "stg_tracking_tracker",
  "stg_reconciliation_item",
]

/** Looks for rows of orders that do not exist. */
export async function checkKeys(
  connection: DuckDBConnection
): Promise<PublishedCheck> {
  const counts = CHILDREN.map(
    (table) =>
      `select '${table}' as child, count(*) as orphans from ${table} c
       where c.deleted_at is null and not exists
         (select 1 from stg_order o where o.id = c.order_id)`
  )
  const found = (await readRows(connection, counts.join(" union all "))).filter(
    ({ orphans }) => Number(orphans) > 0
  )
  return {
    name: "orphaned_keys",
    ok: found.length === 0,
    detail: found.length
      ? found
          .map(
            ({ child, orphans }) => `${orphans} rows of ${child} without order`
          )
          .join(", ")
      : `no orphans in ${CHILDREN.length} tables`,
  }
}
