import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { appendAudit } from "../append-audit"

export type ClosePeriodInput = {
  account_id: string
  /** Last day that is closed, ISO, in the account's zone. */
  closed_to: string
  actor: string
}

/**
 * Closes an account's days: their matches are locked and stand for good.
 *
 * @throws MedusaError CONFLICT when a later day is closed already.
 */
export async function closePeriod(
  manager: SqlEntityManager,
  { account_id, closed_to, actor }: ClosePeriodInput
): Promise<void> {
  await manager.transactional(async (transaction) => {
    const closed = await transaction.execute<{ closed_to: string }[]>(
      `insert into "reconciliation_period_lock"
         ("id", "account_id", "closed_to", "closed_by")
       values (?, ?, ?, ?)
       on conflict ("account_id") where "deleted_at" is null do update
         set "closed_to" = excluded."closed_to",
             "closed_by" = excluded."closed_by", "updated_at" = now()
         where "reconciliation_period_lock"."closed_to" < excluded."closed_to"
       returning "closed_to"`,
      [generateEntityId(undefined, "orlck"), account_id, closed_to, actor]
    )
    if (!closed.length) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `The account is closed to ${closed_to} or later already. A closed ` +
          "period is not opened again."
      )
    }
    await transaction.execute(
      `update "reconciliation_match" m
          set "state" = 'locked', "updated_at" = now()
         from "reconciliation_line" l
        where l."id" = m."line_id" and l."account_id" = ?
          and l."booked_on" <= ? and m."state" = 'confirmed'
          and m."deleted_at" is null`,
      [account_id, closed_to]
    )
    await appendAudit(transaction, {
      account_id,
      action: "period_closed",
      actor,
      subject_id: account_id,
      payload: { closed_to },
    })
  })
}
