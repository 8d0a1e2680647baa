import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { PagedList } from "./paged-list"
import type { PageQuestion } from "./page-question"
import { toConditions } from "./to-conditions"

/** As far as rows are counted: more of them nobody reads through. */
const MOST_COUNTED = 1_000

export type IdPage = {
  /** In the order of the list. */
  ids: string[]
  /** Where the next page begins; null: this is the last. */
  next: string | null
  /** How many rows there are, 1,000 at most; null behind a cursor. */
  count: number | null
  /** There are more than were counted. */
  is_count_capped: boolean
}

/**
 * One page of a list by cursor. What it costs does not grow with the list:
 * rows come from an index in their order, and counting them ends soon.
 */
export async function readPage(
  manager: SqlEntityManager,
  list: PagedList,
  question: PageQuestion
): Promise<IdPage> {
  const { ids, next } = await readIds(manager, list, question)
  if (question.after) {
    return { ids, next, count: null, is_count_capped: false }
  }
  const { sql, values } = toConditions(list, question)
  const [{ found }] = await manager.execute<{ found: number }[]>(
    `select count(*)::integer as "found" from (
       select 1 from "${list.table}" r where ${sql} limit ?) as counted`,
    [...values, MOST_COUNTED + 1]
  )
  return {
    ids,
    next,
    count: Math.min(found, MOST_COUNTED),
    is_count_capped: found > MOST_COUNTED,
  }
}

async function readIds(
  manager: SqlEntityManager,
  list: PagedList,
  question: PageQuestion
) {
  const { table, column, direction } = list
  const { sql, values } = toConditions(list, question)
  const behind = toPlace(list, question.after)
  const rows = await manager.execute<{ id: string; place: string }[]>(
    `select r."id", ${toText(list)} as "place" from "${table}" r
      where ${sql}${behind.sql}
      order by r."${column}" ${direction}, r."id" ${direction}
      limit ? offset ?`,
    [...values, ...behind.values, question.limit + 1, question.offset]
  )
  const shown = rows.slice(0, question.limit)
  const last = shown.at(-1)
  return {
    ids: shown.map(({ id }) => id),
    next:
      last && rows.length > shown.length ? `${last.place}_${last.id}` : null,
  }
}

// The database's microseconds: milliseconds would skip or repeat rows.
const toText = ({ column, isTime }: PagedList) =>
  isTime
    ? `to_char(r."${column}" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
    : `r."${column}"`

function toPlace({ column, isTime, direction }: PagedList, after?: string) {
  if (!after) {
    return { sql: "", values: [] }
  }
  const cut = after.indexOf("_")
  return {
    sql: ` and (r."${column}", r."id") ${direction === "asc" ? ">" : "<"} (?${isTime ? "::timestamptz" : ""}, ?)`,
    values: [after.slice(0, cut), after.slice(cut + 1)],
  }
}
