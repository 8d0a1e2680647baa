import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { FeeContract } from "../fees/fee-contract"

export type NewAccount = {
  /** The shop's own short name of it, unique. */
  code: string
  name: string
  kind: "psp" | "bank" | "courier" | "wallet"
  /** ISO 4217, lower case. */
  currency_code: string
  /** IANA zone in which the account's days are cut. */
  time_zone: string
  /** As its statements write it; null: whatever they say. */
  number: string | null
  /** Core's provider whose money it holds. */
  provider_id: string | null
  /** `auto`, or what `order-cycle statement --format` takes. */
  format: string
  /** A bank's CSV that is not built in. */
  csv_profile: Record<string, unknown> | null
  lag_days: number
  stale_after_days: number | null
  /** Where buyers transfer to, as they are told; all three or none. */
  payee_bank?: string | null
  payee_name?: string | null
  payee_number?: string | null
  /** What its fees must be. */
  fee_contract: FeeContract | null
}

/**
 * @throws MedusaError DUPLICATE_ERROR when the code is taken, or NOT_ALLOWED
 *   for a payee of what is not a bank's account.
 */
export async function insertAccount(
  manager: SqlEntityManager,
  account: NewAccount
): Promise<string> {
  if (account.payee_number && account.kind !== "bank") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Account "${account.code}" is of kind ${account.kind}: buyers transfer ` +
        "to a bank's account. Name the payee there."
    )
  }
  const id = generateEntityId(undefined, "oracc")
  const inserted = await manager.execute<{ id: string }[]>(
    `insert into "reconciliation_account"
       ("id", "code", "name", "kind", "currency_code", "time_zone", "number",
        "provider_id", "format", "csv_profile", "lag_days", "stale_after_days",
        "payee_bank", "payee_name", "payee_number", "fee_contract")
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?::jsonb)
     on conflict do nothing returning "id"`,
    [
      id,
      account.code,
      account.name,
      account.kind,
      account.currency_code,
      account.time_zone,
      account.number,
      account.provider_id,
      account.format,
      account.csv_profile && JSON.stringify(account.csv_profile),
      account.lag_days,
      account.stale_after_days,
      account.payee_bank ?? null,
      account.payee_name ?? null,
      account.payee_number ?? null,
      account.fee_contract && JSON.stringify(account.fee_contract),
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
