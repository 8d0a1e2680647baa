import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Inserts rows through one JSON parameter, so that the statement is the same
 * for any number of rows.
 *
 * @param columns SQL type by column name.
 * @param conflict what to do when a row is there, for example `do nothing`.
 * @returns the rows written, with what `returning` names.
 */
export async function insertFromJson<Returned extends object>(
  manager: SqlEntityManager,
  insert: {
    table: string
    columns: Record<string, string>
    rows: object[]
    conflict: string
    returning: string
  }
): Promise<Returned[]> {
  if (!insert.rows.length) {
    return []
  }
  const names = Object.keys(insert.columns).map((name) => `"${name}"`)
  const types = Object.entries(insert.columns).map(
    ([name, type]) => `"${name}" ${type}`
  )
  return await manager.execute<Returned[]>(
    `insert into "${insert.table}" (${names.join(", ")})
     select ${names.join(", ")}
       from jsonb_to_recordset(?::jsonb) as given(${types.join(", ")})
     on conflict ${insert.conflict} returning ${insert.returning}`,
    [JSON.stringify(insert.rows)]
  )
}
