import { queryDatabase } from "./query-database.mjs"

/**
 * What stands in the database: nothing, a finished demo store with the facts
 * that it was built from, or something else (also a store half built).
 *
 * @returns {Promise<{ kind: "empty" | "built" | "other", facts?: { seed: number, orders: number, schema: string } }>}
 */
export async function readStoreState(url) {
  const [{ tables, store }] = await queryDatabase(
    url,
    `select count(*)::int as tables, to_regclass('store') as store
       from information_schema.tables where table_schema = current_schema()`
  )
  if (!tables) {
    return { kind: "empty" }
  }
  const [row] = store
    ? await queryDatabase(
        url,
        `select "metadata" -> 'order_cycle_demo' as facts from "store"
          where "metadata" ? 'order_cycle_demo'`
      )
    : []
  return row ? { kind: "built", facts: row.facts } : { kind: "other" }
}
