import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Notes up to which line an account was held against its contract, unless
 * the contract changed meanwhile. Without new lines it writes nothing.
 *
 * @param checked.at until when lines were read, UTC.
 * @param checked.contract_at when the account that was read last changed.
 */
export async function noteFeesChecked(
  manager: SqlEntityManager,
  checked: { account_id: string; at: string; contract_at: string }
): Promise<void> {
  await manager.execute(
    `update "reconciliation_account" a
        set "fees_checked_at" = l."last"
       from (select max("created_at") as "last" from "reconciliation_line"
              where "account_id" = ? and "created_at" <= ?
                and "deleted_at" is null) l
      where a."id" = ?
        and l."last" > coalesce(a."fees_checked_at", '-infinity')
        and date_trunc('milliseconds', a."updated_at") = ?`,
    [checked.account_id, checked.at, checked.account_id, checked.contract_at]
  )
}
