import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Sets aside what was known provisionally of the days that a file's
 * statements cover: what they do not confirm did not happen.
 */
export const replaceProvisional = (
  transaction: SqlEntityManager,
  fileId: string
): Promise<unknown> =>
  transaction.execute(
    `update "reconciliation_line" l
        set "state" = 'excluded', "updated_at" = now()
       from "reconciliation_statement" s
      where s."file_id" = ? and s."is_final" and s."from_on" is not null
        and l."account_id" = s."account_id"
        and l."currency_code" = s."currency_code" and l."provisional"
        and l."state" = 'open'
        and l."booked_on" between s."from_on" and s."to_on"`,
    [fileId]
  )
