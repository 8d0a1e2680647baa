import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

export type NewAccount = {
  /** The shop's own short name of it, unique. */
  code: string
  name: string
  kind: "psp" | "bank" | "courier" | "wallet"
  /** ISO 4217, lower case. */
  currency_code: string
  /** IANA zone in which the account's days are cut. */
  time_zone: string
}

/** @throws MedusaError DUPLICATE_ERROR when the code is taken. */
export async function insertAccount(
  manager: SqlEntityManager,
  account: NewAccount
): Promise<string> {
  const id = generateEntityId(undefined, "oracc")
  const inserted = await manager.execute<{ id: string }[]>(
    `insert into "reconciliation_account"
       ("id", "code", "name", "kind", "currency_code", "time_zone")
     values (?, ?, ?, ?, ?, ?) on conflict do nothing returning "id"`,
    [
      id,
      account.code,
      account.name,
      account.kind,
      account.currency_code,
      account.time_zone,
    ]
  )
  if (!inserted.length) {
    throw new MedusaError(
      MedusaError.Types.DUPLICATE_ERROR,
      `There is an account "${account.code}" already. Use it, or take ` +
        "another code."
    )
  }
  return id
}
