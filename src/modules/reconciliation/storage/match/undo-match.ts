import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { followItems } from "../transfer-codes/follow-items"
import { appendAudit } from "../append-audit"
import { refuseClosedDay } from "../refuse-closed-day"
import { lockLine } from "./lock-line"
import type { LockedLine } from "./lock-lines"

export type UndoMatchInput = { match_id: string; actor: string; reason: string }

/**
 * Takes a confirmed match back: its line and items are open again. What it
 * made core do is reversed when its effects are applied.
 *
 * @returns whether this call did; a repeated one changes nothing.
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED for a match that was never
 *   confirmed, or CONFLICT for one of a closed period.
 */
export async function undoMatch(
  manager: SqlEntityManager,
  { match_id, actor, reason }: UndoMatchInput
): Promise<boolean> {
  return await manager.transactional(async (transaction) => {
    const [match] = await transaction.execute<
      { state: string; line_id: string }[]
    >(
      `select "state", "line_id" from "reconciliation_match"
        where "id" = ? and "deleted_at" is null for update`,
      [match_id]
    )
    if (!match) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no match with id ${match_id}.`
      )
    }
    if (match.state === "undone") {
      return false
    }
    const line = await lockLine(transaction, match.line_id)
    refuseClosedDay(line)
    if (match.state !== "confirmed") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Match ${match_id} is ${match.state}: only a confirmed one can be ` +
          "undone."
      )
    }
    await reopen(transaction, match_id, line)
    await transaction.execute(
      `update "reconciliation_match"
          set "state" = 'undone', "effects_at" = null, "updated_at" = now(),
              "evidence" = "evidence" || jsonb_build_object(
                'undone_by', ?::text, 'undone_because', ?::text)
        where "id" = ?`,
      [actor, reason, match_id]
    )
    await appendAudit(transaction, {
      account_id: line.account_id,
      action: "match_undone",
      actor,
      subject_id: match_id,
      payload: { line_id: line.id, reason },
    })
    return true
  })
}

async function reopen(
  transaction: SqlEntityManager,
  matchId: string,
  line: LockedLine
): Promise<void> {
  await transaction.execute(
    `update "reconciliation_line" set "state" = 'open', "updated_at" = now()
      where "id" = ?`,
    [line.id]
  )
  const items = await transaction.execute<{ id: string }[]>(
    `update "reconciliation_item" set "state" = 'open', "updated_at" = now()
      where "state" = 'matched' and "id" in (
        select "item_id" from "reconciliation_match_leg"
         where "match_id" = ? and "active")
      returning "id"`,
    [matchId]
  )
  await followItems(
    transaction,
    items.map(({ id }) => id)
  )
  await transaction.execute(
    `update "reconciliation_match_leg"
        set "active" = false, "updated_at" = now() where "match_id" = ?`,
    [matchId]
  )
}
