import type { PagedList } from "./paged-list"
import type { PageQuestion } from "./page-question"

export type Conditions = { sql: string; values: unknown[] }

/** Which rows of a list are asked for, wherever its pages begin. */
export function toConditions(
  list: PagedList,
  { filters, search }: PageQuestion
): Conditions {
  const filtered = Object.entries(filters).flatMap(([column, wanted]) =>
    wanted === undefined ? [] : [among(`r."${column}"`, [wanted].flat())]
  )
  const parts = [
    { sql: `r."deleted_at" is null`, values: [] },
    ...filtered,
    ...(search ? [found(list.searched, search)] : []),
  ]
  return {
    sql: parts.map(({ sql }) => `(${sql})`).join(" and "),
    values: parts.flatMap(({ values }) => values),
  }
}

// Of one value `=`: an index then gives its rows in their order.
const among = (column: string, values: string[]): Conditions => ({
  sql:
    values.length === 1
      ? `${column} = ?`
      : `${column} in (select jsonb_array_elements_text(?::jsonb))`,
  values: values.length === 1 ? values : [JSON.stringify(values)],
})

function found(
  { texts, amounts, from }: PagedList["searched"],
  { text, minor }: NonNullable<PageQuestion["search"]>
): Conditions {
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`
  const any = [
    ...texts.map((column) => ({ sql: `${column} ilike ?`, values: [pattern] })),
    ...(minor === null
      ? []
      : amounts.map((column) => ({
          sql: `${column} in (?, ?)`,
          values: [minor.toString(), (-minor).toString()],
        }))),
  ]
  const sql = any.map((one) => one.sql).join(" or ")
  return {
    sql: from ? `exists (select 1 from ${from} and (${sql}))` : sql,
    values: any.flatMap(({ values }) => values),
  }
}
