import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"

/** Days from order to shelf where no supplier says or shows any. */
const DEFAULT_DAYS = 14

const DAYS = 7

/** Spans beyond a half-year leave too few past windows to learn from. */
const MOST_BLOCKS = 26

/**
 * Blocks over whose sums errors are learned: round(mean lead time) + review,
 * in weeks. Lead times as delivered, weighted by units; before the first
 * receipt as suppliers state them.
 */
export async function readHorizon(
  connection: DuckDBConnection
): Promise<number> {
  const [{ days }] = await readRows(
    connection,
    `select coalesce(
       (select sum(lead_days * accepted) / sum(accepted) from fct_receipt_line
        where not is_reversed and accepted > 0 and lead_days is not null),
       (select avg(stated_days) from stg_replenishment_supplier
        where deleted_at is null and is_active),
       ${DEFAULT_DAYS}) as days`
  )
  const blocks = Math.round(Number(days) / DAYS) + 1
  return Math.min(Math.max(blocks, 1), MOST_BLOCKS)
}
