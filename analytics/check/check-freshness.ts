import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"
import type { PublishedCheck } from "./published-check"

/** Says how old the rows are, and whether that is older than allowed. */
export async function checkFreshness(
  connection: DuckDBConnection,
  now: Date,
  maxAgeHours: number
): Promise<PublishedCheck> {
  const [{ generation, as_of }] = await readRows(
    connection,
    `select generation,
       strftime(as_of at time zone 'UTC', '%Y-%m-%dT%H:%M:%S.%gZ') as as_of
     from meta_export`
  )
  const hours = (now.getTime() - Date.parse(String(as_of))) / 3_600_000
  return {
    name: "freshness",
    ok: hours <= maxAgeHours,
    detail: `${generation} is as of ${as_of}, ${hours.toFixed(1)} hours ago (${maxAgeHours} allowed)`,
  }
}
