import { queryDatabase } from "../steps/query-database.mjs"
import { simulatedAccounts } from "./simulated-accounts.mjs"

/**
 * The newest parcels that a courier has and whose journey goes on.
 *
 * @param {string} databaseUrl
 * @param {{ except: string[], since: Date | null, most: number }} which
 *   `since`: only those handed over after it
 * @returns {Promise<{ courier: string, number: string, status: string,
 *   order: number }[]>}
 */
export const findParcels = (databaseUrl, { except, since, most }) =>
  queryDatabase(
    databaseUrl,
    `select t."courier", t."tracking_number" as "number", t."status",
            o."display_id" as "order"
       from "tracking_tracker" t
       join "fulfillment" f on f."id" = t."fulfillment_id"
       join "order" o on o."id" = t."order_id"
      where t."closed_at" is null and t."deleted_at" is null
        and t."status" in ('pending', 'picked_up', 'in_transit')
        and t."courier" = any($1) and t."tracking_number" <> all($2)
        and f."shipped_at" is not null and f."canceled_at" is null
        and ($3::timestamptz is null or f."shipped_at" > $3)
      order by t."status" = 'pending' desc, t."created_at" desc
      limit $4`,
    [simulatedAccounts.flatMap(({ couriers }) => couriers), except, since, most]
  )
