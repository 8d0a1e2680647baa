import { queryDatabase } from "./query-database.mjs"

/** Marks the store as finished, with what it was built from. */
export const writeStoreState = (url, facts) =>
  queryDatabase(
    url,
    `update "store" set "metadata" =
       coalesce("metadata", '{}') || jsonb_build_object('order_cycle_demo', $1::jsonb)`,
    [JSON.stringify(facts)]
  )
