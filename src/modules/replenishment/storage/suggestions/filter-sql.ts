import type { SuggestionFilter } from "./suggestion-filter"

/** Columns by the list of a filter that narrows them. */
const columns = {
  ids: `s."id"`,
  states: `s."state"`,
  reasons: `s."reason"`,
  supplier_ids: `s."supplier_id"`,
  location_ids: `s."location_id"`,
  cells: `coalesce(s."outcome"->>'abc', '') || coalesce(s."outcome"->>'xyz', '')`,
  item_ids: `s."inventory_item_id"`,
} as const

/** The condition of a filter, with its parameters. */
export function filterSql(filter: SuggestionFilter): {
  where: string
  values: string[]
} {
  const named = Object.entries(columns).flatMap(([name, column]) => {
    const list = filter[name as keyof typeof columns]
    return list ? [{ column, value: JSON.stringify(list) }] : []
  })
  const conditions = [
    `s."deleted_at" is null`,
    ...named.map(
      ({ column }) =>
        `${column} in (select jsonb_array_elements_text(?::jsonb))`
    ),
    ...(filter.with_nothing
      ? []
      : [`(s."quantity" > 0 or s."reason" = 'MOQ_TOO_LARGE')`]),
  ]
  return {
    where: conditions.join(" and "),
    values: named.map(({ value }) => value),
  }
}
