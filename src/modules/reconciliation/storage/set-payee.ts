import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"

/** Where buyers transfer to, in the words that they are told. */
export type Payee = {
  payee_bank: string
  payee_name: string
  payee_number: string
}

/**
 * Says where buyers transfer to; null: this account takes no transfers.
 *
 * @throws MedusaError NOT_FOUND, or NOT_ALLOWED for what is not a bank's.
 */
export async function setPayee(
  manager: SqlEntityManager,
  { id, payee }: { id: string; payee: Payee | null }
): Promise<void> {
  const [account] = await manager.execute<{ kind: string }[]>(
    `select "kind" from "reconciliation_account"
      where "id" = ? and "deleted_at" is null`,
    [id]
  )
  if (!account) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no account with id ${id}.`
    )
  }
  if (account.kind !== "bank" && payee) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Account ${id} is of kind ${account.kind}: buyers transfer to a bank's ` +
        "account. Name the payee there."
    )
  }
  await manager.execute(
    `update "reconciliation_account"
        set "payee_bank" = ?, "payee_name" = ?, "payee_number" = ?,
            "updated_at" = now()
      where "id" = ?`,
    [
      payee?.payee_bank ?? null,
      payee?.payee_name ?? null,
      payee?.payee_number ?? null,
      id,
    ]
  )
}
