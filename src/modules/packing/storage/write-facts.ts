import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { FactRows } from "../facts/fact-rows"
import { type FactTable, factTables } from "./fact-tables"

export type WrittenFacts = {
  /** Every row's id, with the columns of its key. */
  written: ({ id: string } & Record<string, string | null>)[]
  /** The rows that were there, as JSON text, in which no number is rounded. */
  before: string
  new_ids: string[]
}

export type FactsToWrite<Table extends keyof FactRows = keyof FactRows> = {
  table: Table
  rows: FactRows[Table][]
  /** Of a row that is there, only these columns are set; default: all. */
  set?: string[]
}

/**
 * Writes facts: a key that is known is set anew, of equal keys the last
 * counts. All rows or none.
 *
 * @returns what undoes it by `undoFacts`.
 */
export const writeFacts = (
  manager: SqlEntityManager,
  { table, rows, set }: FactsToWrite
): Promise<WrittenFacts> =>
  manager.transactional(async (transaction) => {
    const shape = factTables[table]
    const given = distinctRows(shape, rows)
    const before: KnownRow[] = []
    const written: WrittenFacts["written"] = []
    for (const key of shape.keys) {
      before.push(...(await lockKnown(transaction, shape, key, given)))
      written.push(...(await upsert(transaction, shape, key, given, set)))
    }
    const known = new Set(before.map(({ id }) => id))
    return {
      written,
      before: `[${before.map(({ row }) => row).join(",")}]`,
      new_ids: written.map(({ id }) => id).filter((id) => !known.has(id)),
    }
  })

type KnownRow = { id: string; row: string }

type Key = FactTable["keys"][number]

/** The key that names every row: the last one has all columns. */
const keyColumns = ({ keys }: FactTable) => keys.at(-1)?.columns ?? []

function distinctRows(
  shape: FactTable,
  rows: Record<string, unknown>[]
): string {
  const columns = keyColumns(shape)
  const distinct = new Map(
    rows.map((row) => [
      JSON.stringify(columns.map((column) => row[column])),
      {
        ...shape.defaults,
        ...row,
        id: generateEntityId(undefined, shape.idPrefix),
      },
    ])
  )
  return JSON.stringify([...distinct.values()])
}

const quoted = (names: string[]) => names.map((name) => `"${name}"`).join(", ")

const recordOf = ({ columns }: FactTable) =>
  Object.entries({ id: "text", ...columns })
    .map(([name, type]) => `"${name}" ${type}`)
    .join(", ")

/** One order of locks for everybody. */
async function lockKnown(
  transaction: SqlEntityManager,
  shape: FactTable,
  { columns, nulls = [] }: Key,
  given: string
): Promise<KnownRow[]> {
  const same = [
    ...columns.map((column) => `t."${column}" = g."${column}"`),
    ...nulls.map((column) => `t."${column}" is null and g."${column}" is null`),
  ]
  return await transaction.execute(
    `select t."id", to_jsonb(t)::text as "row" from "${shape.table}" t
       join jsonb_to_recordset(?::jsonb) as g(${recordOf(shape)})
         on ${same.join(" and ")}
      where t."deleted_at" is null order by t."id" for update of t`,
    [given]
  )
}

async function upsert(
  transaction: SqlEntityManager,
  shape: FactTable,
  key: Key,
  given: string,
  set: string[] | undefined
): Promise<WrittenFacts["written"]> {
  const all = Object.keys(shape.columns)
  const changes = (set ?? all)
    .filter((column) => all.includes(column))
    .map((column) => `"${column}" = excluded."${column}", `)
  return await transaction.execute(
    `insert into "${shape.table}" ("id", ${quoted(all)})
     select ${quoted(["id", ...all])} from (
       select g.*, null::timestamptz as deleted_at
         from jsonb_to_recordset(?::jsonb) as g(${recordOf(shape)})
     ) rows where ${key.where}
     on conflict (${quoted(key.columns)}) where ${key.where}
     do update set ${changes.join("")}"updated_at" = now()
     returning "id", ${quoted(keyColumns(shape))}`,
    [given]
  )
}
