import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"
import type { BuildState } from "./plan-build"

/** More of all orders than this are made anew together: it costs less. */
const FEW = 0.2

/** What stands, and what changed since. */
export async function readBuildState(
  connection: DuckDBConnection
): Promise<BuildState> {
  const built = await readRows(
    connection,
    "select name, definition from build.model"
  )
  const changed = await readRows(
    connection,
    `select name, max(is_whole::integer) as is_whole
     from build.changed_dataset group by name`
  )
  const [{ part }] = await readRows(
    connection,
    `select (select count(distinct order_id) from build.changed_order)
       / greatest(1, count(*)) as part from source."order"`
  )
  return {
    built: new Map(
      built.map(({ name, definition }) => [String(name), String(definition)])
    ),
    changed: new Map(
      changed.map(({ name, is_whole }) => [String(name), is_whole === 1])
    ),
    areOrdersFew: Number(part) <= FEW,
  }
}
