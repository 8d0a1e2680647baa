import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import type { FeeContract } from "../fees/fee-contract"
import { appendAudit } from "./append-audit"

export type AccountChange = {
  id: string
  /** What its fees must be; null: they are not checked. */
  fee_contract?: FeeContract | null
  lag_days?: number
  stale_after_days?: number | null
  actor: string
}

/**
 * Changes how an account is watched. After another contract all its fees are
 * held against it anew.
 *
 * @throws MedusaError NOT_FOUND.
 */
export async function changeAccount(
  manager: SqlEntityManager,
  { id, actor, ...change }: AccountChange
): Promise<void> {
  const { fee_contract, lag_days, stale_after_days } = change
  await manager.transactional(async (transaction) => {
    const changed = await transaction.execute<{ id: string }[]>(
      `update "reconciliation_account"
          set "fee_contract" = case when ? then ?::jsonb
                                    else "fee_contract" end,
              "fees_checked_at" = case when ? then null
                                       else "fees_checked_at" end,
              "lag_days" = coalesce(?, "lag_days"),
              "stale_after_days" = case when ? then ?
                                        else "stale_after_days" end,
              "updated_at" = now()
        where "id" = ? and "deleted_at" is null returning "id"`,
      [
        fee_contract !== undefined,
        fee_contract ? JSON.stringify(fee_contract) : null,
        fee_contract !== undefined,
        lag_days ?? null,
        stale_after_days !== undefined,
        stale_after_days ?? null,
        id,
      ]
    )
    if (!changed.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no account with id ${id}.`
      )
    }
    await appendAudit(transaction, {
      account_id: id,
      action: "account_changed",
      actor,
      subject_id: id,
      payload: { change: JSON.stringify(change) },
    })
  })
}
