import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"

const DAYS = 7

/** Part of a week's order lines on each weekday, Monday first; 52 weeks. */
export async function readWeekdays(
  connection: DuckDBConnection
): Promise<number[]> {
  const rows = await readRows(
    connection,
    `select isodow(day) as weekday, sum(lines)::double as lines
     from fct_demand_daily cross join meta_export
     where day >= as_of_local_date - 364 group by weekday`
  )
  const lines = Array<number>(DAYS).fill(0)
  for (const row of rows) {
    lines[Number(row.weekday) - 1] = Number(row.lines)
  }
  const all = lines.reduce((sum, own) => sum + own, 0)
  return lines.map((own) => (all > 0 ? own / all : 1 / DAYS))
}
