import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Three digits, which people copy without a mistake. */
const MOST = 999

/**
 * The smallest suffix (signed minor units) that makes an amount its own among
 * the account's open transfers; 0 when the currency has none or all are
 * taken.
 */
export async function findFreeSuffix(
  transaction: SqlEntityManager,
  wanted: {
    account_id: string
    currency_code: string
    base_minor: string
    step_minor: string
  }
): Promise<bigint> {
  const { account_id, currency_code, base_minor, step_minor } = wanted
  if (step_minor === "0") {
    return 0n
  }
  const [free] = await transaction.execute<{ suffix: string }[]>(
    `select given."suffix"::text as "suffix"
       from (select n * ?::bigint as "suffix",
                    ?::bigint + n * ?::bigint as "amount", n
               from generate_series(1, ${MOST}) n) given
      where given."amount" > 0
        and not exists (
          select 1 from "reconciliation_transfer_code" c
           where c."account_id" = ? and c."amount_minor" = given."amount"
             and c."holds_amount" and c."deleted_at" is null)
        and not exists (
          select 1 from "reconciliation_item" i
           where i."kind" in ('expected_transfer', 'manual_payment')
             and i."state" = 'open' and i."currency_code" = ?
             and i."amount_minor" = given."amount"
             and i."deleted_at" is null)
      order by given.n limit 1`,
    [step_minor, base_minor, step_minor, account_id, currency_code]
  )
  return BigInt(free?.suffix ?? 0)
}
