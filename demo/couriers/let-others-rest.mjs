import { queryDatabase } from "../steps/query-database.mjs"

/**
 * A new account is given all parcels of its couriers; the simulator knows
 * those of the books only, so nobody asks about the others.
 *
 * @param {string} databaseUrl
 * @param {import("./courier-books.mjs").CourierBooks} books
 */
export const letOthersRest = (databaseUrl, { accounts, parcels }) =>
  queryDatabase(
    databaseUrl,
    `update "tracking_tracker" set "account_id" = null, "next_poll_at" = null
      where "account_id" = any($1) and "tracking_number" <> all($2)`,
    [accounts.map(({ id }) => id), parcels.map(({ number }) => number)]
  )
