import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** The first currency with open lines of an account, behind another one. */
const NEXT = `
  select "currency_code" from "reconciliation_line"
   where "account_id" = ? and "state" = 'open' and "deleted_at" is null`

/**
 * In which currencies an account has open lines: one step of the index for
 * each, however many lines there are.
 */
export async function readOpenCurrencies(
  manager: SqlEntityManager,
  accountId: string
): Promise<string[]> {
  const rows = await manager.execute<{ currency_code: string }[]>(
    `with recursive found as (
       (${NEXT} order by "currency_code" limit 1)
       union all
       select (${NEXT} and "currency_code" > found."currency_code"
               order by "currency_code" limit 1)
         from found where found."currency_code" is not null
     )
     select "currency_code" from found where "currency_code" is not null`,
    [accountId, accountId]
  )
  return rows.map(({ currency_code }) => currency_code)
}
