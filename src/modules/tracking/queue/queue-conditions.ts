import { isOver } from "./is-over"
import type { QueueFilters } from "./queue-filters"

const among = (value: string) =>
  `${value} in (select jsonb_array_elements_text(?::jsonb))`

/** What was asked for, as conditions on the queue's rows. */
export function queueConditions(filters: QueueFilters): {
  where: string
  values: unknown[]
} {
  const conditions: [string, unknown[]][] = [["true", []]]
  for (const column of ["status", "courier", "order_id"] as const) {
    const wanted = filters[column]
    if (wanted) {
      conditions.push([among(`"${column}"`), [JSON.stringify(wanted)]])
    }
  }
  if (filters.alert) {
    conditions.push([
      `exists (select 1 from unnest("kinds") kind where ${among("kind")})`,
      [JSON.stringify(filters.alert)],
    ])
  }
  if (filters.open) {
    conditions.push([`(not ${isOver} or cardinality("kinds") > 0)`, []])
  }
  if (filters.number !== undefined) {
    conditions.push([
      `("tracking_number" ilike ? or ${among('"order_id"')})`,
      [
        `%${filters.number.replace(/[\\%_]/g, "\\$&")}%`,
        JSON.stringify(filters.number_orders ?? []),
      ],
    ])
  }
  return {
    where: conditions.map(([sql]) => sql).join(" and "),
    values: conditions.flatMap(([, values]) => values),
  }
}
